'use client'

import { useDeskContext } from '../desk-context.tsx'
import { HoldForm } from '../forms/order-forms.tsx'
import { DeliverForm, PackForm, ShipForm } from '../forms/parcel-forms.tsx'
import { MarkPaidForm } from '../forms/mark-paid-form.tsx'
import { RefundForm, RefundSentForm } from '../forms/refund-forms.tsx'
import { DecideReturnForm, ReceiveReturnForm } from '../forms/return-forms.tsx'
import type { NextStep } from '../next-steps.ts'
import { piecesToRefund } from '../refund-choices.ts'

/** The form that does a step. */
export function StepForm({ step, close }: { step: NextStep; close: () => void }) {
  const { desk } = useDeskContext()
  switch (step.kind) {
    case 'release':
      return <HoldForm isHeld close={close} />
    // Decided on its own page.
    case 'other-sum':
      return null
    case 'mark-paid':
      return <MarkPaidForm asked={step.amountMinor} close={close} />
    case 'refund-sent':
      return <RefundSentForm refundId={step.refundId} close={close} />
    case 'refund-failed':
      return <RefundForm again={step.amountMinor} close={close} />
    case 'pack':
      return <PackForm close={close} />
    case 'ship':
      return <ShipForm parcelId={step.parcelId} close={close} />
    case 'collect':
    case 'deliver':
      return <DeliverForm parcelId={step.parcelId} close={close} />
    case 'decide-return':
      return <DecideReturnForm returnId={step.returnId} close={close} />
    case 'receive-return':
      return <ReceiveReturnForm returnId={step.returnId} close={close} />
    case 'finish-return':
      return <RefundForm pieces={piecesToRefund(desk, step.returnId)} close={close} />
  }
}
