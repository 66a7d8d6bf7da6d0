import type { OrderProblem } from '../case/events/orderProblem.ts';
import type { LineFault } from '../interchange/lineProblem.ts';
import { assertNever } from '../lang/assertNever.ts';
import { DEEPEST_JSON } from '../lang/jsonObject.ts';
import type { Catalogue } from '../messages/catalogue.ts';

type InterchangeWords = Catalogue['interchange'];

/** Gives one sentence that says why a line is refused (policy §10); `field` is the field at fault. */
export function lineReason(words: Catalogue, fault: LineFault & { readonly field: string }): string {
  const { interchange } = words;
  switch (fault.problem) {
    case 'unreadable-case':
      return interchange.unreadableCase;
    case 'not-for-team':
      return interchange.notForTeam[fault.because];
    case 'not-json':
      return notJsonText(interchange, fault.because);
    case 'unknown-type':
      return interchange.unknownType(fault.found);
    case 'missing-field':
      return interchange.missing(fault.field);
    case 'bad-value':
      return interchange.badValue(fault.field, interchange.expected[fault.expected], fault.found);
    case 'id-taken':
      return interchange.idTaken(fault.id);
    case 'impossible-order':
      return orderText(interchange, fault.type, fault.order);
    default:
      return assertNever(fault);
  }
}

type NotJson = Extract<LineFault, { readonly problem: 'not-json' }>['because'];

function notJsonText(words: InterchangeWords, because: NotJson): string {
  switch (because) {
    case 'no-object':
      return words.notJson;
    case 'too-deep':
      return words.tooDeep(DEEPEST_JSON);
    case 'not-utf8':
      return words.notUtf8;
    default:
      return assertNever(because);
  }
}

/** A line may make another event of its case impossible: then the sentence names both. */
function orderText(words: InterchangeWords, type: string, order: OrderProblem): string {
  const reason = orderSentence(words, order);
  return order.type === type ? reason : words.order.makesImpossible(type, reason);
}

function orderSentence({ order }: InterchangeWords, { because, type, stage }: OrderProblem): string {
  switch (because) {
    case 'opened-twice':
      return order.openedTwice(type);
    case 'before-opening':
      return order.beforeOpening(type);
    case 'opening-retracted':
      return order.openingRetracted(type);
    case 'not-opened':
    case 'stage':
    case 'unknown-event':
    case 'unknown-edition':
      return stage === null ? order.notOpened(type) : order.stage(type, stage);
    default:
      return assertNever(because);
  }
}
