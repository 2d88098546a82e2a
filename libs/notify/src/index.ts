export { noticeText, type NoticeText } from './templates/notice-text.js';
