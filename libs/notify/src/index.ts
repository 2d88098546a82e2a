export { migrations } from './migrations/index.js';
export type { Channel, ChannelName, Channels, OutgoingMessage } from './channels/channel.js';
export { httpSmsChannel, type HttpSmsSettings } from './channels/http-sms-channel.js';
export { smtpChannel, type SmtpSettings } from './channels/smtp-channel.js';
export { optionalKinds, readPreferences, savePreferences, type MessagePreferences, type OptionalKind } from './desk/preferences.js';
export { countUndelivered, findUndelivered, readUndelivered, retryDelivery, settleDelivery, type Undelivered } from './desk/undelivered.js';
export { MessageSender, type DeliveryOutcome } from './outbox/message-sender.js';
export { storeAddressMessage, storeMessage, type NewAddressMessage, type NewMessage } from './outbox/store-message.js';
export { messageText, unknownMessage, type MessageText } from './text/message-text.js';
