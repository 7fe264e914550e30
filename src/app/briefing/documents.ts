export { documentOf } from '../../core/briefing/documents';
