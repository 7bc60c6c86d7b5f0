/** What goods are like, in English and Thai; the first are said most often. */
export const QUALITIES = `
small=เล็ก, large=ใหญ่, round=กลม, simple=เรียบง่าย, soft=นุ่ม, classic=คลาสสิก, modern=สมัยใหม่, light=เบา,
natural=ธรรมชาติ, handmade=ทำมือ, warm=อบอุ่น, fine=ประณีต, square=สี่เหลี่ยม, tall=สูง, flat=แบน, deep=ลึก,
smooth=เรียบ, rustic=พื้นบ้าน, elegant=สง่า, folding=พับได้, portable=พกพา, reusable=ใช้ซ้ำได้, glazed=เคลือบ,
woven=สาน, carved=แกะสลัก, painted=ทาสี, striped=ลายทาง, plain=ไม่มีลาย, heavy=หนัก, slim=บาง, wide=กว้าง,
narrow=แคบ, bright=สว่าง, dark=เข้ม, quiet=เงียบ, strong=แข็งแรง, double=คู่, single=เดี่ยว, fresh=สด, sweet=หวาน,
vintage=โบราณ, rare=หายาก, gentle=อ่อนโยน, thick=หนา, oval=รี, curved=โค้ง, embroidered=ปัก, quilted=บุนวม,
knitted=ถัก, polished=ขัดเงา, matte=ผิวด้าน, waxed=เคลือบขี้ผึ้ง, hammered=ตอกลาย, seasonal=ตามฤดูกาล,
washable=ซักได้, stackable=ซ้อนได้, insulated=เก็บความเย็น, adjustable=ปรับได้, royal=หลวง, northern=ภาคเหนือ
`

export const MATERIALS = `
cotton=ผ้าฝ้าย, ceramic=เซรามิก, teak=ไม้สัก, glass=กระจกใส, linen=ลินิน, bamboo=ไม้ไผ่, rattan=หวาย, silk=ไหม,
leather=หนัง, steel=เหล็กกล้า, brass=ทองเหลือง, wool=ขนแกะ, stoneware=สโตนแวร์, porcelain=พอร์ซเลน, marble=หินอ่อน,
copper=ทองแดง, silver=เงิน, paper=กระดาษสา, clay=ดินเผา, oak=ไม้โอ๊ก, mango wood=ไม้มะม่วง, rubber=ยางพารา,
hemp=กัญชง, seagrass=กระจูด, water hyacinth=ผักตบชวา, aluminium=อะลูมิเนียม, iron=เหล็ก, cork=ไม้ก๊อก,
denim=ผ้ายีน, velvet=กำมะหยี่
`

export const COLOURS = `
white=ขาว=#ffffff, black=ดำ=#111111, natural=สีธรรมชาติ=#d8c7a3, blue=น้ำเงิน=#1f4e9c, green=เขียว=#3f7d4f,
red=แดง=#b3261e, grey=เทา=#8a8a8a, indigo=คราม=#2e3a75, celadon=เขียวไข่กา=#a8c3a0, sand=ทราย=#dcc8a6,
brown=น้ำตาล=#6b4a2f, yellow=เหลือง=#e7b93c, pink=ชมพู=#e3a1b0, orange=ส้ม=#d9742b, purple=ม่วง=#6d4a8c,
cream=ครีม=#f4ead2, navy=กรมท่า=#1b2a4a, olive=มะกอก=#77773a, turquoise=ฟ้าอมเขียว=#3aa6a0, gold=ทอง=#c9a24a,
charcoal=ถ่าน=#3a3a3a, rose=กุหลาบ=#c46a78, mint=มินต์=#b5dccb, rust=สนิม=#a34f2b
`

/** Words of descriptions that belong to nothing in particular. */
export const PROSE_EN = `
the a and of with for in is it made every by our from to that each has on this home day use hand water
light keep years good well time people village family work table evening morning long easy clean place
gift story old new shape feels looks holds lasts dries grows comes care year room little piece maker river
mountain north market colour quality design kiln fire leaf dye thread grain edge surface weight balance
summer rain winter slowly carefully simply together always never almost enough perfect ready daily
favourite ordinary lovely honest patient
`

export const PROSE_TH = `
ที่ และ ของ กับ สำหรับ ใน เป็น มี ทุก จาก ให้ ได้ ทำ ด้วย บ้าน วัน ใช้ มือ น้ำ ไฟ เก็บ ปี ดี เวลา คน หมู่บ้าน
ครอบครัว งาน โต๊ะ เย็น เช้า ยาว ง่าย สะอาด ที่ตั้ง ของขวัญ เรื่อง เก่า ใหม่ รูปทรง รู้สึก ดู จับ ทน แห้ง โต
มา ดูแล ห้อง น้อย ชิ้น ช่าง แม่น้ำ ภูเขา เหนือ ตลาด สี คุณภาพ ออกแบบ เตาเผา ใบไม้ ย้อม ด้าย ลาย ขอบ ผิว
น้ำหนัก สมดุล ฤดูร้อน ฝน หนาว ช้าๆ ตั้งใจ เพียง ด้วยกัน เสมอ ไม่เคย เกือบ พอ สมบูรณ์ พร้อม ประจำวัน
ชอบ ธรรมดา น่ารัก ซื่อตรง อดทน เดินทาง ท้องถิ่น ไทย เชียงใหม่ กรุงเทพ ทะเล เกาะ ป่า ดอกไม้ ข้าว หวาน หอม
`

/** Of which the names of makers and series are put together. */
export const SYLLABLES =
  'ban chai dao fah kham lan mai nam pra rin sai tara wan yara zen kolo vida nor sund berg lune mira ' +
  'tesa olin bexo hale juno kiri luma navo peri quill rova sora timo ulva vero wick xano yuma aska brin ' +
  'cato dell emba fior gala hoku indra jasa'
