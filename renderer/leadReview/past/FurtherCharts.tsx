import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { ChannelResponse } from '../../../shared/review/responseByChannel.ts';
import type { Review } from '../../../shared/review/review.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import type { RollingMean } from '../../../shared/review/rollingMean.ts';
import type { ResolveSpread } from '../../../shared/review/timeToResolve.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { formatUsed } from '../../../shared/wording/formatLength.ts';
import { channelWord } from '../../../shared/wording/review/channelWord.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { type BarRow, BarRows } from '../chart/BarRows.tsx';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { shareText } from '../chart/shareText.ts';
import { type SheetName, sheetOf } from '../chart/sheetOf.ts';
import styles from '../LeadReview.module.css';

interface Further {
  readonly sheet: SheetName;
  readonly rows: ReadonlyArray<BarRow>;
  readonly about: string;
  readonly most?: number;
}

/** What else the range tells: responses by channel, time to resolve, rolling means, closings, reopenings. */
export function FurtherCharts({ answer }: { readonly answer: ReviewAnswer }) {
  const reviewWords = useWords().review;
  const words = useWords().leadReview;
  return (
    <div className={styles.further}>
      {furtherOf(answer.review).map(({ sheet, rows, about, ...bars }) => (
        <ChartFrame
          key={sheet}
          title={reviewWords.sheet[sheet]}
          about={about}
          sheet={sheetOf(answer.review, sheet)}
        >
          <BarRows rows={rows} nothing={words.noneInRange} {...bars} />
        </ChartFrame>
      ))}
    </div>
  );
}

function furtherOf(review: Review): ReadonlyArray<Further> {
  const words = spoken().leadReview;
  const reviewWords = spoken().review;
  const { response, resolve, means, closures, reopenings } = review;
  return [
    { sheet: 'response', rows: response.map(channelRow), about: words.responseAbout, most: 1 },
    { sheet: 'resolve', rows: resolve.map(resolveRow), about: words.resolveAbout },
    { sheet: 'means', rows: means.map(meanRow), about: words.meansAbout, most: 2 },
    {
      sheet: 'closures',
      rows: closures.byRule.map(({ rule, count }) => countRow(reviewWords.rule[rule], count)),
      about: words.cases(closures.all),
    },
    {
      sheet: 'reopenings',
      rows: reopenings.bySeverity.map(({ severity, count }) =>
        countRow(reviewWords.severity(severity), count),
      ),
      about: words.reopeningsAbout(reopenings.all),
    },
  ];
}

function channelRow({ channel, share, attained, missed }: ChannelResponse): BarRow {
  const words = spoken().leadReview;
  return {
    name: channelWord(spoken().review, channel),
    value: share,
    text: shareText(share, 1),
    beside: words.cases(attained + missed),
  };
}

function resolveRow({ severity, n, meanMs, medianMs, p90Ms }: ResolveSpread): BarRow {
  const reviewWords = spoken().review;
  const words = spoken().leadReview;
  return {
    name: reviewWords.severity(severity),
    value: meanMs,
    text: lengthText(meanMs),
    beside: `${words.spread(lengthText(medianMs), lengthText(p90Ms))}, ${words.cases(n)}`,
  };
}

/** The bar ends at twice the objective. */
function meanRow({ severity, editionName, objectiveMs, windowDays, last, over }: RollingMean): BarRow {
  const words = spoken().leadReview;
  const objective = lengthText(objectiveMs);
  return {
    name: words.strip(severity, editionName),
    value: last.meanMs === null ? null : last.meanMs / objectiveMs,
    text: lengthText(last.meanMs),
    beside: words.rolling(objective, over, windowDays, last.n),
    mark: 1,
  };
}

function countRow(name: string, count: number): BarRow {
  return { name, value: count, text: formatCount(spoken(), count), beside: '' };
}

/** By the wall: a day has 24 hours. */
function lengthText(ms: number | null): string {
  const words = spoken().leadReview;
  return ms === null ? words.noCase : formatUsed(spoken(), ms, DAY);
}
