import type { TextareaField, TextField, UploadField } from 'payload'

/** A few words above a heading. */
export function eyebrowField(): TextField {
  return {
    name: 'eyebrow',
    type: 'text',
    localized: true,
    maxLength: 80,
    label: { en: 'Words above the heading', th: 'ข้อความเหนือหัวเรื่อง' },
  }
}

/** The heading of a block. */
export function headingField(): TextField {
  return {
    name: 'heading',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 160,
    label: { en: 'Heading', th: 'หัวเรื่อง' },
  }
}

/** One or two sentences without formatting. */
export function textField(): TextareaField {
  return {
    name: 'text',
    type: 'textarea',
    localized: true,
    maxLength: 600,
    label: { en: 'Text', th: 'ข้อความ' },
    admin: { description: { en: 'One or two sentences.', th: 'หนึ่งถึงสองประโยค' } },
  }
}

/** The picture of a block. */
export function pictureField(): UploadField {
  return {
    name: 'image',
    type: 'upload',
    relationTo: 'media',
    required: true,
    label: { en: 'Picture', th: 'ภาพ' },
  }
}
