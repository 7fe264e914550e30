import { NAMESPACE, RELATIONSHIPS, zip, type Parts } from '../../support/package';

const MAIN = `xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}"`;
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const DRAWING =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ` xmlns:r="${RELATIONSHIPS}"`;
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const HEADERS = ['序号', '责任单位', '目标值', '完成值', '完成\n情况'];
const DEPARTMENTS = ['市教育局', '市住建局', '市卫健委', '市交通局'];

function text(address: string, value: string, style = 0): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

/** An Excel table, comments and threads, drawings, validations, formats old and new, sparklines, print setup. */
const LEDGER =
  `<worksheet ${MAIN} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ${X14} mc:Ignorable="x14"><sheetPr codeName="Sheet1"><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/>` +
  '<sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="6.7109375" customWidth="1"/><col min="2" max="5" width="14.7109375" style="1" customWidth="1"/></cols><sheetData>' +
  `<row r="1" spans="1:5" ht="30" customHeight="1">${HEADERS.map((header, column) => text(`${'ABCDE'[column]}1`, header, 2)).join('')}</row>` +
  DEPARTMENTS.map(
    (name, index) =>
      `<row r="${index + 2}" spans="1:5"><c r="A${index + 2}"><v>${index + 1}</v></c>${text(`B${index + 2}`, name, 1)}<c r="C${index + 2}"><v>${10 * (index + 1)}</v></c><c r="D${index + 2}"><v>${9 * (index + 1)}</v></c><c r="E${index + 2}"><f>表1[[#This Row],[完成值]]/表1[[#This Row],[目标值]]</f><v>0.9</v></c></row>`,
  ).join('') +
  `<row r="6" spans="1:5">${text('A6', '合计')}<c r="C6"><f>SUBTOTAL(109,表1[目标值])</f><v>100</v></c><c r="D6"><f>SUBTOTAL(109,表1[完成值])</f><v>90</v></c></row></sheetData>` +
  '<sheetCalcPr fullCalcOnLoad="0"/><phoneticPr fontId="1"/>' +
  '<conditionalFormatting sqref="D2:D5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="E2:E5"><cfRule type="expression" dxfId="0" priority="1"><formula>E2&lt;0.8</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="单位" prompt="请选择" sqref="B2:B5"><formula1>名单</formula1></dataValidation><dataValidation type="decimal" operator="greaterThanOrEqual" sqref="C2:D5"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B2" r:id="rId7" tooltip="网站"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId6"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"仿宋,常规"台账</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter><firstHeader>&amp;C首页</firstHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A2:A5" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
  `<extLst><ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{00000000-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>D2:D5</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="iconSet" priority="3" id="{00000000-0000-4000-8000-000000000002}"><x14:iconSet iconSet="3Triangles"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C2:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext ${X14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups ${XM}><x14:sparklineGroup type="column"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>台账!C2:D2</xm:f><xm:sqref>H2</xm:sqref></x14:sparkline><x14:sparkline><xm:f>台账!C3:D3</xm:f><xm:sqref>H3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

/** Formulas that several cells have together, over the ledger. */
const FORMULAS =
  `<worksheet ${MAIN}><dimension ref="A1:C4"/><sheetData><row r="1"><c r="A1"><f>SUM(台账!D2:D5)</f><v>90</v></c><c r="B1"><f>DCOUNT</f><v>0</v></c></row>` +
  '<row r="2"><c r="A2"><f t="array" ref="A2:A4">台账!C2:C4*2</f><v>20</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">台账!D2+1</f><v>10</v></c></row>' +
  '<row r="3"><c r="A3"><v>40</v></c><c r="B3"><f t="shared" si="0"/><v>19</v></c></row><row r="4"><c r="A4"><v>60</v></c><c r="B4"><f t="shared" si="0"/><v>28</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells></worksheet>';

const PIVOT_SHEET = `<worksheet ${MAIN}><sheetData><row r="3">${text('A3', '责任单位')}${text('B3', '求和项')}</row><row r="4">${text('A4', '市教育局')}<c r="B4"><v>9</v></c></row><row r="5">${text('A5', '总计')}<c r="B5"><v>9</v></c></row></sheetData></worksheet>`;

const TABLE =
  `<table xmlns="${NAMESPACE}" id="1" name="表1" displayName="表1" ref="A1:E6" totalsRowCount="1"><autoFilter ref="A1:E5"/><tableColumns count="5">` +
  '<tableColumn id="1" name="序号" totalsRowLabel="合计"/><tableColumn id="2" name="责任单位"/><tableColumn id="3" name="目标值" totalsRowFunction="sum"/><tableColumn id="4" name="完成值" totalsRowFunction="sum"/>' +
  '<tableColumn id="5" name="完成_x000a_情况"><calculatedColumnFormula>表1[[#This Row],[完成值]]/表1[[#This Row],[目标值]]</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>';

function anchor(column: number, inside: string): string {
  const corner = (name: string, at: number): string =>
    `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${corner('from', column)}${corner('to', column + 2).replace('>8<', '>16<')}${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const PLACE =
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>';
const DRAWN =
  `<xdr:wsDr ${DRAWING}>` +
  anchor(
    0,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${PLACE}</xdr:pic>`,
  ) +
  anchor(
    3,
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="文本框 2"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>${PLACE}<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>说明</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  ) +
  anchor(
    6,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="图表 3"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>',
  ) +
  '</xdr:wsDr>';

const PIE =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>台账!$D$2:$D$5</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>';

/** 1 × 1 pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

function relationships(list: readonly (readonly [type: string, target: string, mode?: string])[]): string {
  const all = list.map(
    ([type, target, mode], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.includes(':') ? type : `${RELATIONSHIPS}/${type}`}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

const TYPES: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'xl/worksheets/sheet1.xml': `${OFFICE}.spreadsheetml.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${OFFICE}.spreadsheetml.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${OFFICE}.spreadsheetml.worksheet+xml`,
  'xl/chartsheets/sheet1.xml': `${OFFICE}.spreadsheetml.chartsheet+xml`,
  'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
  'xl/styles.xml': `${OFFICE}.spreadsheetml.styles+xml`,
  'xl/calcChain.xml': `${OFFICE}.spreadsheetml.calcChain+xml`,
  'xl/tables/table1.xml': `${OFFICE}.spreadsheetml.table+xml`,
  'xl/comments1.xml': `${OFFICE}.spreadsheetml.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/drawings/drawing1.xml': `${OFFICE}.drawing+xml`,
  'xl/drawings/drawing2.xml': `${OFFICE}.drawing+xml`,
  'xl/charts/chart1.xml': `${OFFICE}.drawingml.chart+xml`,
  'xl/charts/chart2.xml': `${OFFICE}.drawingml.chart+xml`,
  'xl/pivotTables/pivotTable1.xml': `${OFFICE}.spreadsheetml.pivotTable+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${OFFICE}.spreadsheetml.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${OFFICE}.spreadsheetml.pivotCacheRecords+xml`,
  'docProps/app.xml': `${OFFICE}.extended-properties+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '_xmlsignatures/sig1.xml': 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
};

const CONTENT_TYPES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="${OFFICE}.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>` +
  `${Object.entries(TYPES)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const WORKBOOK =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook ${MAIN}><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>` +
  '<sheets><sheet name="台账" sheetId="1" r:id="rId1"/><sheet name="公式" sheetId="2" r:id="rId2"/><sheet name="图表页" sheetId="4" r:id="rId4"/><sheet name="透视" sheetId="3" r:id="rId3"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$1:$1</definedName><definedName name="名单">台账!$B$2:$B$5</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches></workbook>';

const STYLES =
  `<styleSheet xmlns="${NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="等线"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="等线"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" wrapText="1" textRotation="255"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const PIVOT_CACHE =
  `<pivotCacheDefinition ${MAIN} r:id="rId1" refreshedBy="someone" refreshedVersion="6" recordCount="0"><cacheSource type="worksheet"><worksheetSource name="表1"/></cacheSource><cacheFields count="5">` +
  HEADERS.map(
    (name) => `<cacheField name="${name.replace('\n', '_x000a_')}" numFmtId="0"><sharedItems/></cacheField>`,
  ).join('') +
  '</cacheFields></pivotCacheDefinition>';
const PIVOT_TABLE =
  `<pivotTableDefinition xmlns="${NAMESPACE}" name="数据透视表1" cacheId="1" dataCaption="值"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="5"><pivotField showAll="0"/><pivotField showAll="0"/><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/><pivotField showAll="0"/></pivotFields>` +
  '<dataFields count="1"><dataField name="求和项" fld="3"/></dataFields></pivotTableDefinition>';

const APP =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="6" baseType="variant">' +
  '<vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant><vt:variant><vt:lpstr>图表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
  '<TitlesOfParts><vt:vector size="7" baseType="lpstr"><vt:lpstr>台账</vt:lpstr><vt:lpstr>公式</vt:lpstr><vt:lpstr>透视</vt:lpstr><vt:lpstr>图表页</vt:lpstr><vt:lpstr>名单</vt:lpstr><vt:lpstr>台账!Print_Area</vt:lpstr><vt:lpstr>台账!Print_Titles</vt:lpstr></vt:vector></TitlesOfParts><AppVersion>16.0300</AppVersion></Properties>';

const SIGNATURE = `${PACKAGE}/relationships/digital-signature`;

/** The parts of {@link fullWorkbook}. */
export function fullParts(): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${SIGNATURE}/origin`, '_xmlsignatures/origin.sigs'],
    ]),
    'docProps/app.xml': APP,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>某人</dc:creator></cp:coreProperties>`,
    '_xmlsignatures/origin.sigs': new Uint8Array(0),
    '_xmlsignatures/_rels/origin.sigs.rels': relationships([[`${SIGNATURE}/signature`, 'sig1.xml']]),
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['calcChain', 'calcChain.xml'],
      [`${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin'],
      ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      [`${MICROSOFT}/2017/10/relationships/person`, 'persons/person.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/calcChain.xml': `<calcChain xmlns="${NAMESPACE}"><c r="E2" i="1"/><c r="A1" i="2"/></calcChain>`,
    'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]),
    'xl/persons/person.xml': `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="某人" id="{00000000-0000-4000-8000-0000000000A1}" userId="a" providerId="None"/></personList>`,
    'xl/worksheets/sheet1.xml': LEDGER,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['table', '../tables/table1.xml'],
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      [`${MICROSOFT}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ['hyperlink', 'https://example.org/', 'External'],
    ]),
    'xl/tables/table1.xml': TABLE,
    'xl/comments1.xml': `<comments xmlns="${NAMESPACE}"><authors><author>tc={00000000-0000-4000-8000-0000000000A2}</author></authors><commentList><comment ref="D2" authorId="0"><text><t>[线程批注] 请核实</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="D2" dT="2026-01-01T00:00:00.00" personId="{00000000-0000-4000-8000-0000000000A1}" id="{00000000-0000-4000-8000-0000000000A2}"><text>请核实</text></threadedComment></ThreadedComments>`,
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 0, 2, 0]),
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/drawings/drawing1.xml': DRAWN,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['image', '../media/image1.png'],
      ['chart', '../charts/chart1.xml'],
    ]),
    'xl/media/image1.png': PNG,
    'xl/charts/chart1.xml': PIE,
    'xl/charts/chart2.xml': PIE,
    'xl/worksheets/sheet2.xml': FORMULAS,
    'xl/worksheets/sheet3.xml': PIVOT_SHEET,
    'xl/worksheets/_rels/sheet3.xml.rels': relationships([['pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/pivotTables/pivotTable1.xml': PIVOT_TABLE,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': PIVOT_CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
      ['pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords ${MAIN} count="0"/>`,
    'xl/chartsheets/sheet1.xml': `<chartsheet ${MAIN}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': relationships([['drawing', '../drawings/drawing2.xml']]),
    'xl/drawings/drawing2.xml': `<xdr:wsDr ${DRAWING}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing2.xml.rels': relationships([['chart', '../charts/chart2.xml']]),
  };
}

/** A signed workbook with macros that has everything which saving has to carry. @param changes parts in other words */
export function fullWorkbook(changes: Parts = {}): Uint8Array {
  return zip({ ...fullParts(), ...changes });
}
