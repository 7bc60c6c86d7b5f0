/**
 * The first two digits of Thai postcodes and whose they are: Thai name, then the official English
 * one. A few sub-districts get their mail by way of a neighbour, so a mismatch is only a hint.
 */
const PREFIXES = `
10 กรุงเทพมหานคร Bangkok|10 สมุทรปราการ Samut Prakan|11 นนทบุรี Nonthaburi|12 ปทุมธานี Pathum Thani
13 พระนครศรีอยุธยา Phra Nakhon Si Ayutthaya|14 อ่างทอง Ang Thong|15 ลพบุรี Lop Buri|16 สิงห์บุรี Sing Buri
17 ชัยนาท Chai Nat|18 สระบุรี Saraburi|20 ชลบุรี Chon Buri|21 ระยอง Rayong|22 จันทบุรี Chanthaburi
23 ตราด Trat|24 ฉะเชิงเทรา Chachoengsao|25 ปราจีนบุรี Prachin Buri|26 นครนายก Nakhon Nayok
27 สระแก้ว Sa Kaeo|30 นครราชสีมา Nakhon Ratchasima|31 บุรีรัมย์ Buri Ram|32 สุรินทร์ Surin
33 ศรีสะเกษ Si Sa Ket|34 อุบลราชธานี Ubon Ratchathani|35 ยโสธร Yasothon|36 ชัยภูมิ Chaiyaphum
37 อำนาจเจริญ Amnat Charoen|38 บึงกาฬ Bueng Kan|39 หนองบัวลำภู Nong Bua Lam Phu|40 ขอนแก่น Khon Kaen
41 อุดรธานี Udon Thani|42 เลย Loei|43 หนองคาย Nong Khai|44 มหาสารคาม Maha Sarakham|45 ร้อยเอ็ด Roi Et
46 กาฬสินธุ์ Kalasin|47 สกลนคร Sakon Nakhon|48 นครพนม Nakhon Phanom|49 มุกดาหาร Mukdahan
50 เชียงใหม่ Chiang Mai|51 ลำพูน Lamphun|52 ลำปาง Lampang|53 อุตรดิตถ์ Uttaradit|54 แพร่ Phrae|55 น่าน Nan
56 พะเยา Phayao|57 เชียงราย Chiang Rai|58 แม่ฮ่องสอน Mae Hong Son|60 นครสวรรค์ Nakhon Sawan
61 อุทัยธานี Uthai Thani|62 กำแพงเพชร Kamphaeng Phet|63 ตาก Tak|64 สุโขทัย Sukhothai|65 พิษณุโลก Phitsanulok
66 พิจิตร Phichit|67 เพชรบูรณ์ Phetchabun|70 ราชบุรี Ratchaburi|71 กาญจนบุรี Kanchanaburi
72 สุพรรณบุรี Suphan Buri|73 นครปฐม Nakhon Pathom|74 สมุทรสาคร Samut Sakhon|75 สมุทรสงคราม Samut Songkhram
76 เพชรบุรี Phetchaburi|77 ประจวบคีรีขันธ์ Prachuap Khiri Khan|80 นครศรีธรรมราช Nakhon Si Thammarat
81 กระบี่ Krabi|82 พังงา Phang Nga|83 ภูเก็ต Phuket|84 สุราษฎร์ธานี Surat Thani|85 ระนอง Ranong|86 ชุมพร Chumphon
90 สงขลา Songkhla|91 สตูล Satun|92 ตรัง Trang|93 พัทลุง Phatthalung|94 ปัตตานี Pattani|95 ยะลา Yala
96 นราธิวาส Narathiwat`

/** What people also write. */
const ALSO: Record<string, string> = {
  กรุงเทพ: '10',
  กรุงเทพฯ: '10',
  กทม: '10',
  bkk: '10',
  krungthep: '10',
  krungthepmahanakhon: '10',
  อยุธยา: '13',
  ayutthaya: '13',
  ayudhya: '13',
  pranakhonsiayutthaya: '13',
  โคราช: '30',
  korat: '30',
  chonburee: '20',
  petchaburi: '76',
  petchabun: '67',
  pangnga: '82',
  phangnga: '82',
}

const byName = new Map<string, string>(Object.entries(ALSO))
for (const entry of PREFIXES.trim().split(/[|\n]/u)) {
  const [, prefix = '', thai = '', english = ''] = /^(\d\d) (\S+) (.+)$/u.exec(entry) ?? []
  byName.set(plain(thai), prefix)
  byName.set(plain(english), prefix)
}

/** How many provinces are known: 77, each by two names. */
export const PROVINCES = PREFIXES.trim().split(/[|\n]/u).length

/** The beginning of a Thai province's postcodes; undefined for a name that is none. */
export function prefixOfProvince(name: string): string | undefined {
  return byName.get(plain(name))
}

/** `จ. เชียงใหม่`, `Chiangmai Province` and `CHIANG MAI` are one name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/^(จังหวัด|จ\.|changwat)|(province|changwat)$/gu, '')
    .replaceAll(/[\s.\-']/gu, '')
}
