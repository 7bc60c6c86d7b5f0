/**
 * What the generated shop sells, in English and Thai: 12 departments of 4 sections of 5 kinds of
 * goods, each of them a category. A line without a colon begins a department.
 */
export const GOODS = `
Kitchen=ครัว
Tea and coffee=ชาและกาแฟ: teapot=กาน้ำชา, coffee cup=ถ้วยกาแฟ, kettle=กาต้มน้ำ, tea strainer=ที่กรองชา, coffee grinder=เครื่องบดกาแฟ
Cookware=เครื่องครัว: frying pan=กระทะ, saucepan=หม้อ, wok=กระทะจีน, steamer=ซึ้งนึ่ง, casserole=หม้ออบ
Knives and tools=มีดและอุปกรณ์: chef knife=มีดเชฟ, cutting board=เขียง, mortar=ครก, ladle=ทัพพี, whisk=ตะกร้อตีไข่
Storage=จัดเก็บ: jar=โหล, spice rack=ชั้นเครื่องเทศ, lunch box=ปิ่นโต, water bottle=ขวดน้ำ, bread bin=กล่องขนมปัง
Tableware=เครื่องโต๊ะ
Plates and bowls=จานและชาม: dinner plate=จานอาหาร, soup bowl=ชามซุป, saucer=จานรอง, serving dish=จานเสิร์ฟ, rice bowl=ถ้วยข้าว
Glasses=แก้ว: wine glass=แก้วไวน์, tumbler=แก้วน้ำ, carafe=คนโท, pitcher=เหยือก, beer mug=แก้วเบียร์
Cutlery=ช้อนส้อม: spoon=ช้อน, fork=ส้อม, chopsticks=ตะเกียบ, butter knife=มีดเนย, cutlery set=ชุดช้อนส้อม
Table linen=ผ้าปูโต๊ะ: napkin=ผ้าเช็ดปาก, tablecloth=ผ้าคลุมโต๊ะ, placemat=ที่รองจาน, coaster=ที่รองแก้ว, tea towel=ผ้าเช็ดจาน
Living room=ห้องนั่งเล่น
Seating=ที่นั่ง: armchair=เก้าอี้นวม, sofa=โซฟา, stool=ม้านั่ง, rocking chair=เก้าอี้โยก, floor cushion=เบาะรองนั่ง
Tables=โต๊ะ: coffee table=โต๊ะกลาง, side table=โต๊ะข้าง, console=โต๊ะคอนโซล, desk=โต๊ะทำงาน, dining table=โต๊ะอาหาร
Shelves=ชั้นวาง: bookcase=ตู้หนังสือ, wall shelf=ชั้นติดผนัง, cabinet=ตู้, sideboard=ตู้ข้าง, magazine rack=ที่วางนิตยสาร
Decoration=ของตกแต่ง: vase=แจกัน, picture frame=กรอบรูป, mirror=กระจก, candle holder=เชิงเทียน, sculpture=รูปปั้น
Lighting=แสงสว่าง
Lamps=โคมไฟ: table lamp=โคมไฟตั้งโต๊ะ, floor lamp=โคมไฟตั้งพื้น, reading lamp=โคมไฟอ่านหนังสือ, night light=ไฟกลางคืน, desk lamp=โคมไฟทำงาน
Ceiling=เพดาน: pendant=โคมห้อย, chandelier=โคมระย้า, ceiling fan=พัดลมเพดาน, spotlight=ไฟส่อง, light strip=ไฟเส้น
Outdoor light=ไฟนอกบ้าน: lantern=ตะเกียง, solar light=ไฟโซลาร์, torch=ไฟฉาย, string lights=ไฟประดับ, garden spike=ไฟปักสวน
Bulbs=หลอดไฟ: light bulb=หลอดไฟกลม, tube=หลอดยาว, dimmer=สวิตช์หรี่ไฟ, socket=ขั้วหลอด, lampshade=โป๊ะโคม
Bedroom=ห้องนอน
Bedding=เครื่องนอน: pillow=หมอน, duvet=ผ้านวม, bed sheet=ผ้าปูที่นอน, blanket=ผ้าห่ม, mattress=ที่นอน
Bedroom furniture=เฟอร์นิเจอร์ห้องนอน: bed frame=เตียง, nightstand=โต๊ะหัวเตียง, wardrobe=ตู้เสื้อผ้า, dresser=โต๊ะเครื่องแป้ง, clothes rail=ราวแขวนผ้า
Curtains=ผ้าม่าน: curtain=ม่าน, blind=มู่ลี่, curtain rod=รางม่าน, mosquito net=มุ้ง, tieback=สายรวบม่าน
Rugs=พรม: wool rug=พรมขนสัตว์, jute rug=พรมปอ, runner=พรมทางเดิน, doormat=พรมเช็ดเท้า, play mat=เสื่อเด็กเล่น
Bath=ห้องน้ำ
Towels=ผ้าขนหนู: bath towel=ผ้าเช็ดตัว, hand towel=ผ้าเช็ดมือ, bathrobe=เสื้อคลุมอาบน้ำ, face cloth=ผ้าเช็ดหน้า, bath mat=พรมห้องน้ำ
Soap and care=สบู่และการดูแล: soap=สบู่, shampoo=แชมพู, body lotion=โลชั่น, hand cream=ครีมทามือ, bath salt=เกลืออาบน้ำ
Bathroom ware=อุปกรณ์ห้องน้ำ: soap dish=ที่วางสบู่, toothbrush holder=ที่ใส่แปรงสีฟัน, laundry basket=ตะกร้าผ้า, shower curtain=ม่านอาบน้ำ, scale=เครื่องชั่ง
Fragrance=เครื่องหอม: candle=เทียนหอม, diffuser=ก้านหอม, incense=กำยาน, room spray=สเปรย์หอม, essential oil=น้ำมันหอม
Garden=สวน
Plants=ต้นไม้: seedling=ต้นกล้า, seed packet=เมล็ดพันธุ์, bulb=หัวดอกไม้, herb pot=กระถางสมุนไพร, orchid=กล้วยไม้
Pots=กระถาง: flower pot=กระถางดอกไม้, planter=กระถางใหญ่, hanging basket=กระเช้าแขวน, watering can=บัวรดน้ำ, plant stand=ขาตั้งต้นไม้
Garden tools=เครื่องมือสวน: spade=พลั่ว, rake=คราด, pruner=กรรไกรตัดกิ่ง, hose=สายยาง, wheelbarrow=รถเข็นดิน
Outdoor living=ใช้ชีวิตนอกบ้าน: hammock=เปลญวน, parasol=ร่ม, grill=เตาย่าง, garden bench=ม้านั่งสวน, picnic basket=ตะกร้าปิกนิก
Clothing=เสื้อผ้า
Tops=เสื้อ: shirt=เสื้อเชิ้ต, blouse=เสื้อสตรี, sweater=เสื้อไหมพรม, jacket=แจ็กเก็ต, vest=เสื้อกั๊ก
Bottoms=กางเกงและกระโปรง: trousers=กางเกงขายาว, shorts=กางเกงขาสั้น, skirt=กระโปรง, sarong=ผ้าซิ่น, jeans=ยีน
Shoes=รองเท้า: sandals=รองเท้าแตะ, sneakers=รองเท้าผ้าใบ, boots=รองเท้าบูต, slippers=รองเท้าใส่ในบ้าน, loafers=รองเท้าโลฟเฟอร์
Accessories=เครื่องประดับกาย: scarf=ผ้าพันคอ, belt=เข็มขัด, hat=หมวก, gloves=ถุงมือ, socks=ถุงเท้า
Bags=กระเป๋า
Everyday bags=กระเป๋าประจำวัน: tote=กระเป๋าผ้า, backpack=เป้, handbag=กระเป๋าถือ, shoulder bag=กระเป๋าสะพาย, pouch=กระเป๋าใบเล็ก
Travel=เดินทาง: suitcase=กระเป๋าเดินทาง, duffel=กระเป๋าทรงกระบอก, passport case=ซองหนังสือเดินทาง, travel pillow=หมอนรองคอ, luggage tag=ป้ายกระเป๋า
Wallets=กระเป๋าสตางค์: wallet=กระเป๋าเงิน, card holder=ที่ใส่บัตร, coin purse=กระเป๋าเหรียญ, key ring=พวงกุญแจ, phone sleeve=ซองโทรศัพท์
Jewellery=เครื่องประดับ: ring=แหวน, necklace=สร้อยคอ, earrings=ต่างหู, bracelet=กำไล, brooch=เข็มกลัด
Office=สำนักงาน
Paper=กระดาษ: notebook=สมุด, calendar=ปฏิทิน, envelope=ซองจดหมาย, greeting card=การ์ดอวยพร, sketchbook=สมุดวาดเขียน
Writing=เครื่องเขียน: pen=ปากกา, pencil=ดินสอ, ink=หมึก, marker=ปากกาเน้นคำ, brush=พู่กัน
Desk=บนโต๊ะ: pencil case=กล่องดินสอ, stapler=ที่เย็บกระดาษ, tray=ถาด, bookend=ที่กั้นหนังสือ, clock=นาฬิกา
Devices=อุปกรณ์: keyboard=แป้นพิมพ์, mouse=เมาส์, headphones=หูฟัง, speaker=ลำโพง, charger=ที่ชาร์จ
Children=เด็ก
Toys=ของเล่น: puzzle=จิ๊กซอว์, doll=ตุ๊กตา, kite=ว่าว, building blocks=ตัวต่อ, toy car=รถของเล่น
Children room=ห้องเด็ก: cot=เปลเด็ก, high chair=เก้าอี้เด็ก, mobile=โมบายล์, toy box=กล่องของเล่น, growth chart=ที่วัดส่วนสูง
Children wear=เสื้อผ้าเด็ก: romper=ชุดหมี, bib=ผ้ากันเปื้อน, pyjamas=ชุดนอน, raincoat=เสื้อกันฝน, sun hat=หมวกกันแดด
Games=เกม: chess set=หมากรุก, card game=เกมไพ่, board game=เกมกระดาน, marbles=ลูกแก้ว, spinning top=ลูกข่าง
Food=อาหาร
Tea=ชา: green tea=ชาเขียว, black tea=ชาดำ, herbal tea=ชาสมุนไพร, oolong=ชาอู่หลง, matcha=มัทฉะ
Pantry=ของแห้ง: honey=น้ำผึ้ง, jam=แยม, rice=ข้าวสาร, noodles=เส้นก๋วยเตี๋ยว, palm sugar=น้ำตาลปี๊บ
Sauces=ซอส: chilli paste=น้ำพริก, fish sauce=น้ำปลา, curry paste=พริกแกง, soy sauce=ซีอิ๊ว, coconut milk=กะทิ
Sweets=ของหวาน: chocolate=ช็อกโกแลต, biscuit=ขนมปังกรอบ, dried mango=มะม่วงอบแห้ง, candy=ลูกอม, nuts=ถั่ว
`
