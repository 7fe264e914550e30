import type { Stage } from '../../model/target';

/** Words of stages. Longer words win: 主体完工 over 完工. */
export const STAGE_WORDS: Readonly<Record<Stage, readonly string[]>> = {
  preparation: [
    '前期',
    '立项',
    '可研',
    '可行性研究',
    '规划设计',
    '初步设计',
    '环评',
    '手续',
    '征拆',
    '征地',
    '拆迁',
    '选址',
    '招标前',
    '入户调查',
    '筹备',
  ],
  tender: ['招标', '招投标', '开标', '中标', '采购', '挂网'],
  started: ['开工', '动工', '破土', '进场施工', '全面施工', '启动建设', '复工', '施工'],
  foundation: ['基础施工', '基础完工', '基础完成', '基坑', '桩基', '地基', '正负零', '土方开挖', '基础工程'],
  'main-structure': ['主体施工', '主体建设', '主体结构施工', '主体工程施工', '主体在建', '进入主体'],
  'main-complete': [
    '主体完工',
    '主体竣工',
    '主体封顶',
    '封顶',
    '主体完成',
    '主体已完成',
    '主体结构完成',
    '主体工程完成',
    '主体建成',
    '主体结构封顶',
  ],
  completed: ['完工', '竣工', '建成', '建设完成', '改造完成', '施工完成'],
  accepted: ['验收', '竣工验收', '验收合格', '通过验收'],
  'in-use': [
    '投用',
    '投入使用',
    '交付使用',
    '启用',
    '投入运营',
    '投运',
    '投产',
    '试运行',
    '通车',
    '开园',
    '入住',
    '正式运行',
    '上线运行',
    '竣工投用',
  ],
  issued: ['印发', '出台', '下发', '颁布', '发文', '发布'],
  held: ['召开', '举办', '举行', '开展'],
};

/** Behind a stage word: a rate, a condition or a plan, not the stage itself. */
export const NOT_STAGE_AFTER: readonly string[] = [
  '率',
  '条件',
  '准备',
  '前期',
  '计划',
  '方案',
  '时间',
  '日期',
  '面积',
  '通知书',
  '文件编制',
  '手续',
];

/** In front of a stage, in the same clause: it is still to come. */
export const PLANNED_WORDS: readonly string[] = [
  '计划',
  '预计',
  '拟',
  '将',
  '力争',
  '争取',
  '确保',
  '准备',
  '等待',
  '待',
  '下一步',
  '尽快',
  '抓紧',
  '加快',
  '推动',
  '督促',
  '要求',
  '争',
  '有望',
  '可望',
];

/** In front of a stage: it is about to come, so the stage before it is reached. */
export const IMMINENT_WORDS: readonly string[] = ['即将', '马上', '临近', '接近'];

/** In front of a stage: it is under way. */
export const UNDER_WAY_WORDS: readonly string[] = ['正在', '正进行', '正', '组织', '筹备', '着手'];

/** Right behind a stage: it is under way. */
export const UNDER_WAY_AFTER: readonly string[] = ['中', '阶段', '过程中', '进行中'];

/** In front of a stage: it is reached after all. */
export const ENTERED_WORDS: readonly string[] = ['进入', '转入', '已进入'];

/** Denials in front of a word. */
export const DENIALS: readonly string[] = [
  '未',
  '没',
  '没有',
  '尚未',
  '未能',
  '无法',
  '不能',
  '难以',
  '暂未',
  '仍未',
  '还未',
  '无',
  '不',
  '暂不',
  '非',
];
