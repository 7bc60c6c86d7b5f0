import type { CollectionConfig, Condition, PayloadRequest } from 'payload'
import { editorsWrite } from '../../../platform/access.ts'
import { GROUPS } from '../../../platform/groups.ts'
import { announceWords, announceWordsGone } from './announce.ts'
import { nameWords, refuseUselessWords } from './word-hooks.ts'

export const WORD_KINDS = ['synonyms', 'replacement', 'stop_word', 'never_suggest'] as const
export type WordKind = (typeof WORD_KINDS)[number]

const isKind =
  (...kinds: WordKind[]): Condition =>
  (data) =>
    kinds.includes((data as { kind: WordKind }).kind)

/** What shoppers say, and what the shop calls it. */
export const searchWords: CollectionConfig = {
  slug: 'searchWords',
  labels: {
    singular: { en: 'Search word', th: 'คำค้นหา' },
    plural: { en: 'Search words', th: 'คำค้นหา' },
  },
  admin: {
    group: GROUPS.finding,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'locale', '_status', 'updatedAt'],
    listSearchableFields: ['title'],
    description: {
      en: 'Words that mean the same, spellings to put right, and words that should not count.',
      th: 'คำที่มีความหมายเดียวกัน คำสะกดที่ควรแก้ให้ และคำที่ไม่ต้องนับ',
    },
  },
  versions: { maxPerDoc: 20, drafts: true },
  access: editorsWrite,
  hooks: {
    beforeValidate: [nameWords],
    beforeChange: [refuseUselessWords],
    afterChange: [announceWords],
    afterDelete: [announceWordsGone],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Words', th: 'คำ' },
      admin: { hidden: true },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'synonyms',
      label: { en: 'What for', th: 'ใช้สำหรับ' },
      options: [
        {
          value: 'synonyms',
          label: {
            en: 'Mean the same: each finds the others',
            th: 'ความหมายเดียวกัน: ค้นคำใดก็พบทุกคำ',
          },
        },
        {
          value: 'replacement',
          label: { en: 'Read one as another', th: 'ให้อ่านคำหนึ่งเป็นอีกคำ' },
        },
        {
          value: 'stop_word',
          label: { en: 'Do not count', th: 'ไม่ต้องนับ' },
        },
        {
          value: 'never_suggest',
          label: { en: 'Never suggest while typing', th: 'ไม่ต้องแนะนำขณะพิมพ์' },
        },
      ],
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      defaultValue: ({ req }: { req: PayloadRequest }) =>
        req.query?.['language'] === 'th' ? 'th' : 'en',
      index: true,
      label: { en: 'Language of the words', th: 'ภาษาของคำ' },
      options: [
        { value: 'en', label: { en: 'English', th: 'อังกฤษ' } },
        { value: 'th', label: { en: 'Thai', th: 'ไทย' } },
      ],
      admin: {
        position: 'sidebar',
        description: {
          en: 'To keep them in order: what is searched in one language is found in both.',
          th: 'ใช้จัดหมวดเท่านั้น การค้นหาจะหาให้ทั้งสองภาษา',
        },
      },
    },
    {
      name: 'words',
      type: 'text',
      hasMany: true,
      // “Add a synonym” beside a search leads here with its words.
      defaultValue: ({ req }: { req: PayloadRequest }) => {
        const word = req.query?.['word']
        return typeof word === 'string' && word !== '' ? [word] : undefined
      },
      maxRows: 30,
      maxLength: 80,
      label: { en: 'Words or phrases', th: 'คำหรือวลี' },
      admin: {
        condition: isKind('synonyms', 'stop_word', 'never_suggest'),
        description: {
          en: 'Press Enter after each one, such as “mug”, “cup”, “ถ้วย”.',
          th: 'กด Enter หลังแต่ละคำ เช่น “ถ้วย” “แก้ว” “mug”',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'text',
          maxLength: 80,
          label: { en: 'Somebody types', th: 'เมื่อพิมพ์ว่า' },
          admin: {
            condition: isKind('replacement'),
            description: { en: 'Such as “kanamcha”.', th: 'เช่น “kanamcha”' },
          },
        },
        {
          name: 'to',
          type: 'text',
          maxLength: 80,
          label: { en: 'Look for', th: 'ให้ค้นหา' },
          admin: {
            condition: isKind('replacement'),
            description: { en: 'Such as “กาน้ำชา”.', th: 'เช่น “กาน้ำชา”' },
          },
        },
      ],
    },
  ],
}
