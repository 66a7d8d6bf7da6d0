/** Why a person closed a case before the policy would have done so, by its number; the others closed by themselves. */
export const CLOSING_REASONS: Readonly<Record<string, string>> = {
  '47966': 'answered, the customer agrees',
  '47977': 'the customer removed the old agents',
  '47984': 'sent to the training team',
  '48000': 'answered with an article',
  '48012': 'corrected in the release of the week',
  '48026': 'taken up as a feature request',
  '48038': 'confirmed by contact 1',
  '48066': 'answered, the customer agrees',
  '48088': 'answered with an article',
  '48115': 'not seen again for five days',
  '48118': 'works as described',
  '48123': 'sent to the billing team',
};
