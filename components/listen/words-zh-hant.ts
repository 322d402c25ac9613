export { Listen as words } from '@/messages/zh-hant.json';
