import { Globe, Mail, MessageSquare, Phone } from 'lucide-react';

const ICONS: Readonly<Record<string, typeof Phone>> = {
  phone: Phone,
  web: Globe,
  chat: MessageSquare,
  email: Mail,
};

interface ChannelIconProps {
  readonly channel: string;
  /** Stands for a channel without an icon of its own; without it that one has none. */
  readonly otherwise?: typeof Phone;
}

/** The sign of a channel by which a customer reaches care; its name stands beside it. */
export function ChannelIcon({ channel, otherwise }: ChannelIconProps) {
  const Icon = ICONS[channel] ?? otherwise;
  return Icon === undefined ? null : <Icon size={14} aria-hidden="true" />;
}
