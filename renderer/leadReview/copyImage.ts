import { messages } from '../../shared/messages/messages.ts';
import { ask } from '../api.ts';
import { useToast } from '../toast/toastStore.ts';

const words = messages.leadReview;

/** Puts a chart on the clipboard as it is on the screen. */
export async function copyImageOf(chart: HTMLElement | null, name: string): Promise<void> {
  if (chart === null) return;
  chart.scrollIntoView({ block: 'nearest' });
  // What was scrolled into sight is painted in the frame after the next.
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const { left, top, width, height } = chart.getBoundingClientRect();
  const [x, y] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
  const answer = await ask('clipboard.image', { x, y, width: Math.round(width), height: Math.round(height) });
  const { say, warn } = useToast.getState();
  if (answer.ok) say(words.copied(name));
  else warn(words.notCopied);
}
