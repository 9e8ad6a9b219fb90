"""Traditional Chinese characters that occur in names -> their simplified forms."""

# ruff: noqa: E501  # tables of letters read best in long rows

from __future__ import annotations

_TRADITIONAL = "偉國華麗強軍軒義藝蘭鳳龍雲飛鵬鴻齊賢貴賓賴錢錦鐵銳鎮鋒閔閻關韋韓項須顏顧饒駱驪魯鮑鳴麥黃齡龐龔葉蔣蕭藍蘇談諸謝譚費賀趙車軼辭連運過遠邁郟鄒鄔鄧鄭鄺陳陸陽際雋雙霽靜順頤潔瀟澤濤瑩璽瓊畢發盧監禮穎稅筆範紀純紅紹終結給綠維綱緒緯縣繼續聖聰聯肅膚臨興舉舊莊萬萊蔭蘆號補製計訓詩誠調諾謙議讓豐財賈賽贊趕躍輝輪轉農遲選邊郵釗鈞鈺鋼錚鍾鐘長門開間陰隨難電靈韻頌領頻風養馬馮駿騰驍驥鶯樂楊榮業樓橋樞權歐沖浄滿漢灝為煒燁愛爾獻玨現瑋環瑤張彥慶憲應懷戰執揚摯擁曉曄會東條來樹機檢歲歸殘儀億傑優儲兒內兩冊凱創劉劍勁勛動勞區協單卻參吳呂員問啟嘯團圍園圖塊塗報場墻壽夢奐奧姍嬌孫學寧實審寫將專尋對導屆島峽嶄嶺巖帥師帶幫廣廠廬彌徑後從復"
_SIMPLIFIED = "伟国华丽强军轩义艺兰凤龙云飞鹏鸿齐贤贵宾赖钱锦铁锐镇锋闵阎关韦韩项须颜顾饶骆骊鲁鲍鸣麦黄龄庞龚叶蒋萧蓝苏谈诸谢谭费贺赵车轶辞连运过远迈郏邹邬邓郑邝陈陆阳际隽双霁静顺颐洁潇泽涛莹玺琼毕发卢监礼颖税笔范纪纯红绍终结给绿维纲绪纬县继续圣聪联肃肤临兴举旧庄万莱荫芦号补制计训诗诚调诺谦议让丰财贾赛赞赶跃辉轮转农迟选边邮钊钧钰钢铮锺钟长门开间阴随难电灵韵颂领频风养马冯骏腾骁骥莺乐杨荣业楼桥枢权欧冲净满汉灏为炜烨爱尔献珏现玮环瑶张彦庆宪应怀战执扬挚拥晓晔会东条来树机检岁归残仪亿杰优储儿内两册凯创刘剑劲勋动劳区协单却参吴吕员问启啸团围园图块涂报场墙寿梦奂奥姗娇孙学宁实审写将专寻对导届岛峡崭岭岩帅师带帮广厂庐弥径后从复"
_TABLE = str.maketrans(_TRADITIONAL, _SIMPLIFIED)


def simplified(text: str) -> str:
    """Write a name in simplified characters, as far as the table goes."""
    return text.translate(_TABLE)


#: Forms of one character that Japanese families keep apart in the register.
_VARIANTS = str.maketrans(
    {"邊": "辺", "邉": "辺", "边": "辺", "齋": "斎", "齊": "斎", "斉": "斎", "齐": "斎", "澤": "沢", "泽": "沢", "櫻": "桜", "濱": "浜", "濵": "浜",
     "廣": "広", "广": "広", "髙": "高", "﨑": "崎", "嵜": "崎", "德": "徳", "惠": "恵", "眞": "真", "條": "条", "龍": "竜", "嶋": "島", "嶌": "島"}
)  # fmt: skip


def with_one_form(text: str) -> str:
    """Write a name with one form for each of those characters."""
    return text.translate(_VARIANTS)
