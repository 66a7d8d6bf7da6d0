import type { BreachForecast as Forecast } from '../../../shared/review/breachForecast.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { formatClockTime, formatWhen } from '../../../shared/wording/formatTime.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { MarkShape } from '../chart/MarkShape.tsx';
import { sheetOf } from '../chart/sheetOf.ts';
import { useReview } from '../reviewStore.ts';
import styles from './BreachForecast.module.css';
import { ForecastMarks } from './ForecastMarks.tsx';
import { forecastParts } from './forecastColumns.ts';

/** Each open clock at its due instant: likely late, or on track. */
export function BreachForecast({ answer }: { readonly answer: ReviewAnswer }) {
  const words = useWords().leadReview;
  const { forecast, clearing, question } = answer.review;
  const days = clearing.daysToClear;
  const about = words.forecastAbout(forecast.due, forecast.late);
  return (
    <ChartFrame
      title={words.forecast[forecast.horizon]}
      about={about}
      sheet={sheetOf(answer.review, 'marks')}
      beside={<Beside forecast={forecast} />}
    >
      {forecast.due === 0 ? (
        <p className={styles.nothing}>{words.noneDue}</p>
      ) : (
        <div className={styles.plot}>
          <PartSums forecast={forecast} />
          <ForecastMarks forecast={forecast} zone={question.zone} />
          <Times forecast={forecast} zone={question.zone} />
        </div>
      )}
      <p className={styles.foot}>
        <span className={styles.legend} aria-hidden="true">
          <MarkShape severity={2} filled /> {words.likelyLate}
          <MarkShape severity={2} filled={false} /> {words.onTrack}
        </span>
        {days !== null && words.clears(Math.ceil(days))}
      </p>
    </ChartFrame>
  );
}

function Beside({ forecast }: { readonly forecast: Forecast }) {
  const words = useWords().leadReview;
  const choose = useReview((store) => store.choose);
  const other = forecast.horizon === 'hours' ? 'week' : 'hours';
  return (
    <button
      type="button"
      className={styles.horizon}
      aria-label={`${words.horizonName}: ${words.horizon[other]}`}
      onClick={() => void choose({ horizon: other })}
    >
      {words.horizon[other]}
    </button>
  );
}

function PartSums({ forecast }: { readonly forecast: Forecast }) {
  const words = useWords().leadReview;
  return (
    <div className={styles.parts} aria-hidden="true">
      {forecastParts(forecast).map(({ from, due, late }) => (
        <span key={from}>
          <strong>{formatCount(spoken(), due)}</strong> {late > 0 && words.late(late)}
        </span>
      ))}
    </div>
  );
}

function Times({ forecast, zone }: { readonly forecast: Forecast; readonly zone: string }) {
  const words = useWords().leadReview;
  const { from, to, horizon } = forecast;
  const parts = forecastParts(forecast);
  return (
    <div className={styles.times} aria-hidden="true">
      {parts.map((part, at) => (
        <span key={part.from} style={{ left: `${((part.from - from) * 100) / (to - from)}%` }}>
          {at === 0
            ? words.now
            : horizon === 'hours'
              ? formatClockTime(part.from, zone)
              : formatWhen(spoken(), part.from, zone, from)}
        </span>
      ))}
    </div>
  );
}
