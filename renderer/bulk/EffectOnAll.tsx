import type { SummedEffect } from '../../shared/case/fold/summedEffect.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './BulkDialog.module.css';

const WAYS = ['sooner', 'later', 'begins', 'ends', 'lateAtOnce'] as const;

/** What a change of severity does to the clocks of all, summed: how many are due earlier, later, late at once. */
export function EffectOnAll({ effects }: { readonly effects: ReadonlyArray<SummedEffect> }) {
  const catalogue = useWords();
  const words = catalogue.bulk;
  const moved = effects.filter((effect) => WAYS.some((way) => effect[way] > 0));
  const shown = WAYS.filter((way) => moved.some((effect) => effect[way] > 0));
  if (moved.length === 0) return <p>{words.noEffect}</p>;
  return (
    <table className={styles.table}>
      <caption>{words.effect}</caption>
      <thead>
        <tr>
          <th scope="col">{words.clock}</th>
          {shown.map((way) => (
            <th key={way} scope="col">
              {words[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moved.map((effect) => (
          <tr key={effect.clock}>
            <th scope="row">{catalogue.format.clock[effect.clock]}</th>
            {shown.map((way) => (
              <td key={way}>{formatCount(catalogue, effect[way])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
