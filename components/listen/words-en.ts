export { Listen as words } from '@/messages/en.json';
