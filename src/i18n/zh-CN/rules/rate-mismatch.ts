/** 完成率、占比、增长率 */
export const messages = {
  'rules.rate-mismatch.title': '比率与数据不符',
  'rules.rate-mismatch.differs':
    '{cell}填报{rate}，按{numeratorCell}（{numerator}）÷{denominatorCell}（{denominator}）计算应为{expected}。请核对这两处数据，或更正比率。',
  'rules.rate-mismatch.growth-differs':
    '{cell}填报{rate}，由{denominatorCell}（{denominator}）到{numeratorCell}（{numerator}）的增长率应为{expected}。请核对这两处数据，或更正比率。',
  'rules.rate-mismatch.share-differs':
    '{cell}填报{rate}，按{numeratorCell}（{numerator}）占本列各行之和的比重计算应为{expected}。请核对数据，或更正比率。',
  'rules.rate-mismatch.hundredfold':
    '{cell}填报{rate}，按{numeratorCell}÷{denominatorCell}计算应为{expected}，相差一百倍，可能混用了小数与百分数。请统一写法。',
  'rules.rate-mismatch.remainder':
    '{cell}填报{rate}，是未完成部分的比率；按{numeratorCell}÷{denominatorCell}计算应为{expected}。请核对本列口径。',
  'rules.rate-mismatch.average-of-rates':
    '{cell}填报{rate}，是各行比率的平均数；总的比率应按{numeratorCell}÷{denominatorCell}计算，为{expected}。请核对口径。',
} as const;
