/** 通报 and what its parts are called. */
export const bulletin = {
  'briefing.bulletin.title': '关于{subject}的通报',
  'briefing.bulletin.salutation': '各有关单位：',
  'briefing.bulletin.lead': '现将{subject}（截至{asOf}）通报如下。',
} as const;
