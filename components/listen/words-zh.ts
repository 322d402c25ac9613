export { Listen as words } from '@/messages/zh.json';
