import type { Words } from '../../platform/words.ts'

export const auditWords = {
  nav: { en: 'Who changed what', th: 'ประวัติการแก้ไข' },
  title: { en: 'Who changed what', th: 'ประวัติการแก้ไข' },
  lead: {
    en: 'Every change that staff made, field by field. Nobody can edit or delete an entry.',
    th: 'ทุกการแก้ไขของทีมงาน แยกตามช่องข้อมูล ไม่มีใครแก้หรือลบรายการได้',
  },
  empty: { en: 'No change was noted yet.', th: 'ยังไม่มีการแก้ไข' },
  older: { en: 'Older', th: 'เก่ากว่านี้' },
  newest: { en: 'To the newest', th: 'ไปที่ล่าสุด' },
  everything: { en: 'Show everything', th: 'แสดงทั้งหมด' },
  nothing: { en: 'nothing', th: 'ว่าง' },
  system: { en: 'The system', th: 'ระบบ' },
  customer: { en: 'Customer', th: 'ลูกค้า' },
  formerStaff: { en: 'Former member of staff', th: 'อดีตทีมงาน' },
  history: { en: 'Who changed this', th: 'ประวัติของรายการนี้' },
  staffOnly: {
    en: 'Only admins and editors read this page.',
    th: 'เฉพาะผู้ดูแลระบบและบรรณาธิการเท่านั้นที่อ่านหน้านี้ได้',
  },
} as const satisfies Record<string, Words>

const actions: Record<string, Words> = {
  create: { en: 'made', th: 'สร้าง' },
  update: { en: 'changed', th: 'แก้ไข' },
  delete: { en: 'deleted', th: 'ลบ' },
  refund: { en: 'refunded', th: 'คืนเงิน' },
  export: { en: 'exported', th: 'ส่งออกข้อมูล' },
  fulfil: { en: 'packed or sent', th: 'แพ็กหรือจัดส่ง' },
  mark_paid: { en: 'noted as paid', th: 'บันทึกว่าชำระแล้ว' },
  take_other_sum: { en: 'took a payment of another sum for', th: 'รับยอดที่ไม่ตรงให้' },
  honour_beyond_limit: {
    en: 'honoured beyond the limit of',
    th: 'ให้ส่วนลดเกินจำนวนสิทธิ์ของ',
  },
  cancel: { en: 'cancelled', th: 'ยกเลิก' },
  return: { en: 'decided on a return of', th: 'พิจารณาการคืนของ' },
  resolve: { en: 'settled', th: 'จัดการ' },
  read: { en: 'read', th: 'เปิดอ่าน' },
  send_again: { en: 'sent again', th: 'ส่งซ้ำ' },
  erase: { en: 'erased', th: 'ลบข้อมูล' },
  change_password: { en: 'changed the password of', th: 'เปลี่ยนรหัสผ่านของ' },
  session_stolen: { en: 'noticed a stolen session of', th: 'พบเซสชันถูกขโมยของ' },
}

/** What was done, in one word; the command's own name when there is none. */
export function actionWords(action: string): Words {
  return actions[action] ?? { en: action.replaceAll('_', ' '), th: action.replaceAll('_', ' ') }
}
