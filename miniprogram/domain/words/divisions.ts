/**
 * Names of provinces and leagues by the national division code, as people write them. They stand before the names of
 * the roster's own areas; a place that names another province is none of ours.
 */
export const DIVISION_NAMES: Readonly<Record<string, readonly string[]>> = {
  '15': ['内蒙古自治区', '内蒙古', '内蒙'],
  '1501': ['呼和浩特市', '呼和浩特', '呼市'],
  '1502': ['包头市', '包头'],
  '1503': ['乌海市', '乌海'],
  '1504': ['赤峰市', '赤峰'],
  '1505': ['通辽市', '通辽'],
  '1506': ['鄂尔多斯市', '鄂尔多斯', '鄂市'],
  '1507': ['呼伦贝尔市', '呼伦贝尔'],
  '1508': ['巴彦淖尔市', '巴彦淖尔', '巴市'],
  '1509': ['乌兰察布市', '乌兰察布', '乌市'],
  '1522': ['兴安盟', '兴安'],
  '1525': ['锡林郭勒盟', '锡林郭勒', '锡盟'],
  '1529': ['阿拉善盟', '阿拉善', '阿盟'],
  '64': ['宁夏回族自治区', '宁夏'],
  '6401': ['银川市', '银川'],
  '6402': ['石嘴山市', '石嘴山'],
  '6403': ['吴忠市', '吴忠'],
  '6404': ['固原市', '固原'],
  '6405': ['中卫市', '中卫'],
}
