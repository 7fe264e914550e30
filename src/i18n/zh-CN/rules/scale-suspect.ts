/** 数量级可疑。 */
export const messages = {
  'rules.scale-suspect.title': '数量级可疑',
  'rules.scale-suspect.too-large':
    '完成值为{found}，目标为{target}，数量级相差{factor}倍，可能是多写了“万”“千”，或没有换算成本列的单位。请核对是否应为{expected}。',
  'rules.scale-suspect.too-small':
    '完成值为{found}，目标为{target}，数量级相差{factor}倍，可能是漏写了“万”“千”，或没有换算成本列的单位。请核对是否应为{expected}。',
  'rules.scale-suspect.fraction':
    '目标“{target}”是百分比，完成值“{found}”应是按小数填写的。请统一写成{expected}，以免被当作{found}%。',
  'rules.scale-suspect.mixed-shares':
    '“{header}”列的写法不一致：其他行与“{found}”相差一百倍，可能混用了小数和百分数。请核对是否应为{expected}。',
  'rules.scale-suspect.outlier':
    '“{header}”列的{found}与其他行相差约一万倍，可能混用了“万”和“个”位单位。请核对是否应为{expected}。',
} as const;
