'use client'

import type { Reviewable } from '@vitrine/shared-types/store-api/v1/reviews'
import { callShop } from '../../../api/browser/call-shop.ts'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { checkFilled, textOf } from '../../../ui/form-rules.ts'
import formStyles from '../../../ui/form.module.css'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { useDraft } from '../use-draft.ts'
import { StarsField } from './stars-field.tsx'
import type { WriteReviewsProps } from './write-reviews.tsx'

interface ReviewFormProps extends WriteReviewsProps {
  reviewable: Reviewable
  /** What the customer is called. */
  author: string
  onSent: () => void
}

/** A review: the stars and a name are asked for, the words are a gift. Kept while it is written. */
export function ReviewForm(props: ReviewFormProps) {
  const { number, locale, words, form: formWords, reviewable, author, onSent } = props
  const { write } = words
  const { ref: draft, forget } = useDraft(`review ${number} ${reviewable.productId}`)
  const form = useForm({
    words: formWords,
    labels: { author: write.author },
    check: (data) => ({
      stars: data.has('stars') ? undefined : write.starsMissing,
      author: checkFilled(textOf(data, 'author'), formWords),
    }),
    async send(data) {
      const answer = await callShop('writeReview', {
        params: { number },
        body: {
          productId: reviewable.productId,
          stars: Number(data.get('stars')),
          title: textOf(data, 'title') || null,
          text: textOf(data, 'text') || null,
          author: textOf(data, 'author'),
          locale,
        },
      })
      if (answer.ok || answer.problem?.code === 'reviewed_already') {
        forget()
        onSent()
        return undefined
      }
      const own = { not_bought: write.notBought, order_not_found: write.notFound }
      return { failure: refusalWords(answer, formWords, own) }
    },
  })
  return (
    <form {...form.form} ref={draft} className={formStyles.form}>
      <FormErrors {...form.summary} />
      <StarsField {...form.field('stars')} label={write.stars} levels={write.levels} />
      <TextField
        {...form.field('title')}
        label={write.headline}
        optional={formWords.optional}
        maxLength={120}
        autoComplete="off"
      />
      <TextAreaField
        {...form.field('text')}
        label={write.text}
        optional={formWords.optional}
        hint={write.textHint}
        maxLength={4000}
        rows={5}
      />
      <TextField
        {...form.field('author')}
        label={write.author}
        hint={write.authorHint}
        defaultValue={author}
        autoComplete="nickname"
        maxLength={60}
        required
      />
      <div className={formStyles.foot}>
        <Button type="submit" isBusy={form.isBusy}>
          {write.submit}
        </Button>
      </div>
    </form>
  )
}
