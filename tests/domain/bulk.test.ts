import { describe, expect, it } from '@jest/globals'
import { type BulkFacts, type BulkStep, planBulk } from '#domain/bulk.ts'

const PUBLISHED: BulkFacts = {
  isSo: false,
  isOpenElsewhere: false,
  isTheirs: true,
  isPublished: true,
  hasOtherChange: false,
  isComplete: true,
}

type Case = { name: string; facts: Partial<BulkFacts>; publish?: boolean; step: BulkStep }

describe('an act on many editions', () => {
  it.each<Case>([
    { name: 'leaves what is so already', facts: { isSo: true }, step: { do: 'leave', why: 'alreadySo' } },
    {
      name: 'leaves what somebody else is writing in',
      facts: { isOpenElsewhere: true },
      step: { do: 'leave', why: 'openElsewhere' },
    },
    {
      name: 'leaves a language that is not the person’s',
      facts: { isTheirs: false },
      step: { do: 'leave', why: 'notTheirLanguage' },
    },
    { name: 'makes a draft where nothing else is asked', facts: {}, publish: false, step: { do: 'save', waits: null } },
    { name: 'publishes what has no other change', facts: {}, step: { do: 'publish' } },
    {
      name: 'never publishes what is not public',
      facts: { isPublished: false },
      step: { do: 'save', waits: 'notPublished' },
    },
    {
      name: 'never publishes another change with it',
      facts: { hasOtherChange: true },
      step: { do: 'save', waits: 'otherChange' },
    },
    {
      name: 'does not publish what lacks something by now',
      facts: { isComplete: false },
      step: { do: 'save', waits: 'incomplete' },
    },
  ])('$name', ({ facts, publish = true, step }) => {
    expect(planBulk({ ...PUBLISHED, ...facts }, publish)).toEqual(step)
  })
})
