import { type NativeImage, Notification } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { noticeText } from './noticeText.ts';

export interface NoticeOrder {
  readonly title: string;
  readonly body: string;
  /** Stays until it is dismissed, where the system can do that. */
  readonly urgent: boolean;
  readonly onClick: () => void;
}

/** A notice on the desktop, or one that the system would not show. */
export interface Notice {
  close(): void;
}

export interface Notifier {
  show(order: NoticeOrder): Notice;
}

const NO_NOTICE: Notice = { close: () => undefined };

/**
 * Shows notices through the operating system, without a sound. Where that fails the alert still stands in the window,
 * so that `onFailure` only has to say it.
 */
export function createNotifier(
  iconOf: () => NativeImage,
  words: Catalogue['shell'],
  onFailure: (reason: string) => void,
): Notifier {
  // An object that nobody holds is collected, and its click is lost with it.
  const live = new Set<Notification>();
  let icon: NativeImage | undefined;
  return {
    show: (order) => {
      if (!Notification.isSupported()) {
        onFailure(words.noNotifications);
        return NO_NOTICE;
      }
      icon ??= iconOf();
      const notification = new Notification({
        // The title is plain text on every desktop; the body is not.
        title: noticeText(order.title, 'plain'),
        body: noticeText(order.body, process.platform),
        icon,
        silent: true,
        urgency: order.urgent ? 'critical' : 'normal',
        timeoutType: order.urgent ? 'never' : 'default',
      });
      live.add(notification);
      notification.on('click', order.onClick);
      notification.on('close', () => live.delete(notification));
      notification.on('failed', (_event, error) => {
        live.delete(notification);
        onFailure(error);
      });
      notification.show();
      return { close: () => notification.close() };
    },
  };
}
