import { text } from './text.ts'
import type { DemoBrand } from './types.ts'

export const brands: DemoBrand[] = [
  {
    slug: 'din-doi-kiln',
    name: 'Din Doi Kiln',
    tagline: text('Celadon and stoneware from San Kamphaeng', 'ศิลาดลและสโตนแวร์จากสันกำแพง'),
    description: text(
      'Eleven people, two wood kilns and one gas kiln stand at the end of a lane of tamarind trees in San Kamphaeng, east of Chiang Mai, where pots have been fired for some six hundred years. Din Doi means earth of the hill: the clay comes from there, and so does the wood ash that, with a little iron and very little air in the kiln, turns to green. Nothing leaves before it has rung clear when tapped with a knuckle.',
      'คนสิบเอ็ดคน เตาฟืนสองเตากับเตาแก๊สหนึ่งเตา อยู่สุดซอยต้นมะขามในสันกำแพง ทางตะวันออกของเชียงใหม่ ถิ่นที่เผาเครื่องปั้นกันมาราวหกร้อยปี ดินดอยหมายถึงดินจากดอยข้างบ้าน ขี้เถ้าไม้ก็มาจากที่เดียวกัน เมื่อเจอเหล็กเพียงน้อยนิดและไฟที่อับอากาศ เคลือบขี้เถ้าก็กลายเป็นสีเขียว ทุกใบต้องเคาะด้วยข้อนิ้วแล้วเสียงใส จึงจะออกจากโรงปั้น',
    ),
    photo: 'scene-shelf.jpg',
  },
  {
    slug: 'mae-yom-joinery',
    name: 'Mae Yom Joinery',
    tagline: text('Teak joiners on the river in Phrae', 'ช่างไม้สักริมแม่น้ำยม เมืองแพร่'),
    description: text(
      'Phrae was built on teak, and the old houses there are still the best teachers. The Mae Yom workshop saws plantation teak and beams saved from houses taken down, lets the boards rest for a year, and joins them with mortise and tenon, so that a chair can be taken apart and mended by the next generation. The offcuts become coasters, stoppers and the lids of our teapots.',
      'เมืองแพร่สร้างขึ้นจากไม้สัก และเรือนเก่าที่นั่นยังเป็นครูที่ดีที่สุด ช่างแม่ยมเลื่อยไม้สักสวนป่ากับไม้คานจากเรือนที่รื้อ พักไม้ไว้หนึ่งปีเต็ม แล้วเข้าไม้ด้วยเดือยแบบเดิม เก้าอี้หนึ่งตัวจึงถอดซ่อมได้ถึงรุ่นลูก เศษไม้ที่เหลือกลายเป็นที่รองแก้ว จุกขวด และฝากาน้ำชาของเรา',
    ),
    photo: 'lounge-chair-detail.jpg',
  },
  {
    slug: 'khao-luang-rattan',
    name: 'Khao Luang Rattan',
    tagline: text('Rattan weavers of Nakhon Si Thammarat', 'ช่างสานหวายแห่งนครศรีธรรมราช'),
    description: text(
      'At the foot of Khao Luang, the highest mountain of the south, rattan is cut in the dry months, boiled, and split by hand into skin and core. Seven families weave for us, most of them at home in the early morning, while the cane is still damp and willing. A pendant lamp takes three days; the basket, one long one.',
      'ที่เชิงเขาหลวง ยอดเขาสูงสุดของภาคใต้ ชาวบ้านตัดหวายในหน้าแล้ง ต้ม แล้วผ่าด้วยมือแยกผิวกับไส้ เจ็ดครอบครัวสานงานให้เรา ส่วนใหญ่สานที่บ้านตอนเช้าตรู่ เมื่อเส้นหวายยังชื้นและดัดง่าย โคมแขวนหนึ่งใบใช้เวลาสามวัน ตะกร้าหนึ่งใบใช้หนึ่งวันเต็ม',
    ),
    photo: 'woven-basket-detail.jpg',
  },
  {
    slug: 'khram-and-fai',
    name: 'Khram & Fai',
    tagline: text('Indigo and cotton from Sakon Nakhon', 'ครามและฝ้ายจากสกลนคร'),
    description: text(
      'Khram is indigo, fai is cotton; in the villages below the Phu Phan hills the two have always been kept by the same women. The vats live under the houses and are fed with tamarind, lime and ash, and, on some days, a spoon of rice spirit. The cloth goes down green and comes up blue, again and again, until the colour is deep enough to keep.',
      'คราม กับ ฝ้าย ในหมู่บ้านเชิงเทือกเขาภูพาน สองสิ่งนี้อยู่ในมือผู้หญิงบ้านเดียวกันเสมอมา หม้อครามตั้งอยู่ใต้ถุนเรือน เลี้ยงด้วยมะขาม ปูน และน้ำด่างขี้เถ้า บางวันก็เติมเหล้าขาวให้หนึ่งช้อน ผ้าที่ยกขึ้นจากหม้อเป็นสีเขียว แล้วค่อยกลายเป็นน้ำเงินเมื่อต้องลม ย้อมซ้ำแล้วซ้ำเล่าจนสีลึกพอจะอยู่ไปนาน ๆ',
    ),
    photo: 'cotton-throw.jpg',
  },
  {
    slug: 'studio-song-wat',
    name: 'Studio Song Wat',
    tagline: text('Brass and paper, in old Bangkok', 'ทองเหลืองและกระดาษ ในย่านเก่ากรุงเทพฯ'),
    description: text(
      'A shophouse on Song Wat Road, between a spice wholesaler and a shrine. Downstairs brass is turned, bent and brushed; upstairs, where the air is dry, sheets of mulberry paper from the north are stretched over frames and sewn into books. The studio draws our lamps and clocks, and most of the small things that ask for two materials to agree.',
      'ตึกแถวบนถนนทรงวาด อยู่ระหว่างร้านขายส่งเครื่องเทศกับศาลเจ้า ชั้นล่างกลึง ดัด และขัดทองเหลือง ชั้นบนซึ่งอากาศแห้งกว่า ขึงกระดาษสาจากภาคเหนือบนโครงโคมและเย็บเป็นเล่ม สตูดิโอนี้ออกแบบโคมไฟและนาฬิกาของเรา รวมถึงของชิ้นเล็กแทบทุกชิ้นที่ต้องให้วัสดุสองอย่างอยู่ด้วยกันได้',
    ),
    photo: 'table-lamp.jpg',
  },
]
