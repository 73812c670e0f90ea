/** The parts of the Bot Framework Activity schema that the widget reads or writes. */
export interface Activity {
  type: string;
  id?: string;
  timestamp?: string;
  localTimestamp?: string;
  localTimezone?: string;
  locale?: string;
  from?: ChannelAccount;
  text?: string;
  textFormat?: string;
  attachmentLayout?: string;
  attachments?: Attachment[];
  suggestedActions?: { to?: string[]; actions?: CardAction[] };
  channelData?: ChannelData;
  entities?: unknown[];
  name?: string;
  value?: unknown;
  code?: string;
}

export interface ChannelAccount {
  id?: string;
  name?: string;
  role?: string;
  /** `operator` or `system`; absent for the bot. Official clients know users and bots only, so the role does not tell. */
  kind?: string;
}

export interface Attachment {
  contentType?: string;
  contentUrl?: string;
  content?: unknown;
  name?: string;
  thumbnailUrl?: string;
}

export interface CardAction {
  type?: string;
  title?: string;
  text?: string;
  displayText?: string;
  value?: unknown;
  image?: string;
  imageAltText?: string;
}

export interface ChannelData {
  clientActivityID?: string;
  attachmentSizes?: number[];
  postBack?: boolean;
  messageBack?: { displayText?: string };
}

export interface ActivitySet {
  activities?: Activity[];
  watermark?: string;
}
