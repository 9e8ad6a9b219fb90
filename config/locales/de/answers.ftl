### Antworten des Assistenten. Der Wert ist die Kurzantwort, .details das Weitere. Zahlen sind Variablen aus
### config/policy/answers.yaml; hier stehen weder Ziffern noch Zahlwörter.
###
### Begriffe (je Sache ein Wort):
### 外国人来华工作许可 Arbeitserlaubnis · 外国人工作许可通知 Mitteilung über die Arbeitserlaubnis · 工作类居留证件
### Aufenthaltserlaubnis zu Arbeitszwecken · 停留证件 vorläufige Aufenthaltsbescheinigung · 公安机关出入境管理机构 Ein- und
### Ausreisebehörde · 外国人来华工作管理服务系统 Online-System · 高端/专业/其他 Spitzenkräfte, Fachkräfte, sonstige Arbeitskräfte ·
### 无犯罪记录证明 Führungszeugnis · 工作资历证明 Tätigkeitsbescheinigung · 体检证明 Gesundheitszeugnis · 认证 Beglaubigung ·
### 领事认证 Legalisation · 附加证明书 Apostille · 承诺制 schriftliche Zusicherung · 住宿登记 polizeiliche Anmeldung ·
### 延期 Verlängerung · 变更用人单位 Arbeitgeberwechsel · 信息变更 Änderung · 注销 Löschung · 注销证明 Löschungsbescheinigung ·
### 离职证明 Austrittsbescheinigung · 积分 Punkte · 用人单位 Arbeitgeber · 非法就业 illegale Beschäftigung

answer-work_permit_overview =
    Die Arbeitserlaubnis für Ausländer (外国人来华工作许可) ist die staatliche Genehmigung, auf dem chinesischen Festland zu arbeiten, und zwar nur beim darin genannten Arbeitgeber und auf der darin genannten Stelle. Rechtmäßig arbeiten Sie erst, wenn Sie außerdem eine Aufenthaltserlaubnis zu Arbeitszwecken (工作类居留证件) besitzen. Die Nummer der Arbeitserlaubnis behalten Sie ein Leben lang (一人一号，终身不变).
    .details =
        Sie gilt landesweit seit dem { $start } und hat die frühere Beschäftigungserlaubnis für Ausländer und die Erlaubnis für ausländische Experten abgelöst. Rechtsgrundlage ist das Ein- und Ausreisegesetz (出境入境管理法): Niemand darf ausländische Personen beschäftigen, denen eines der Dokumente fehlt.

        - Kategorien: A (Spitzenkräfte), B (Fachkräfte), C (sonstige Arbeitskräfte).
        - Form: Seit dem { $electronic } wird sie elektronisch erteilt und ist mit der Sozialversicherungskarte verknüpft.
        - Antrag: Ihn stellt der Arbeitgeber im Online-System. Wenden Sie sich zuerst an ihn; Auskünfte gibt die Hotline { $hotline_work }.

answer-who_needs_permit =
    Wer als Ausländer auf dem chinesischen Festland arbeitet, braucht eine Arbeitserlaubnis und eine Aufenthaltserlaubnis zu Arbeitszwecken. Ausgenommen sind Personen mit einem Ausweis für den Daueraufenthalt (外国人永久居留身份证), mit dem sie arbeiten dürfen, sowie Einwohner von Hongkong, Macau und Taiwan.
    .details =
        - Einwohner von Hongkong, Macau und Taiwan brauchen seit dem { $hmt_since } keine Beschäftigungserlaubnis mehr.
        - Besprechungen, Handelsgespräche und Austausch ohne Beschäftigung sind mit einem M- oder F-Visum möglich und brauchen keine Arbeitserlaubnis; zum Arbeiten berechtigen diese Visa nicht.
        - Ein Aufenthalt als Angehöriger, Student, Tourist oder Besucher befreit nicht.

        Weitere allgemeine Ausnahmen konnten wir nicht bestätigen. Wenn Sie meinen, dass für Sie eine Sonderregel gilt, lassen Sie den Arbeitgeber vor Arbeitsbeginn bei der Hotline { $hotline_work } (Arbeitserlaubnis) oder { $hotline_immigration } (Visum und Aufenthalt) nachfragen.

answer-hmt_residents =
    Nein. Einwohner von Hongkong, Macau und Taiwan brauchen seit dem { $since } für das Festland keine Beschäftigungserlaubnis mehr. Sie arbeiten mit der Wohnsitzkarte für Einwohner von Hongkong, Macau und Taiwan (港澳台居民居住证), dem Reiseausweis für das Festland (来往内地通行证) oder dem Reisedokument für Einwohner Taiwans (台湾居民来往大陆通行证).
    .details =
        Als Nachweis der Beschäftigung dienen Arbeitsvertrag, Gehaltsabrechnungen oder Sozialversicherungsnachweise.

        Die Regel gilt nur für Einwohner von Hongkong, Macau und Taiwan. Ausländische Staatsangehörige, die dort lediglich wohnen, brauchen wie alle anderen eine Arbeitserlaubnis. Auskunft: Hotline { $hotline_work }.

answer-hmt_residents-until_2018 =
    Zu dem Zeitpunkt, nach dem Sie fragen, brauchten Einwohner von Hongkong, Macau und Taiwan für eine Arbeit auf dem Festland noch eine Beschäftigungserlaubnis (台港澳人员就业证). Sie wurde am { $until } abgeschafft.
    .details =
        Seit dem { $until } arbeiten sie ohne diese Erlaubnis und weisen ihre Beschäftigung durch Vertrag, Gehaltsabrechnungen oder Sozialversicherungsnachweise nach. Fragen zu einer früheren Erlaubnis beantwortet die Hotline { $hotline_work }.

answer-permit_visa_difference =
    Die Dokumente bauen aufeinander auf: Die Mitteilung über die Arbeitserlaubnis (外国人工作许可通知) genehmigt die Beschäftigung, mit dem Z-Visum reisen Sie ein, mit der Aufenthaltserlaubnis zu Arbeitszwecken (工作类居留证件) dürfen Sie bleiben. Die Arbeitserlaubnis berechtigt Sie, auf dieser Stelle zu arbeiten. Anfangen dürfen Sie erst, wenn Arbeits- und Aufenthaltserlaubnis vorliegen.
    .details =
        - Mitteilung: Der Arbeitgeber druckt sie nach der Genehmigung aus dem Online-System. Mit ihr beantragen Sie das Visum.
        - Z-Visum: Es wird von einer chinesischen Botschaft oder einem Konsulat erteilt, in der Regel für eine einmalige Einreise.
        - Arbeitserlaubnis: Seit dem { $electronic } elektronisch; eine Karte muss nach der Einreise nicht mehr eigens beantragt werden.
        - Aufenthaltserlaubnis: Sie wird innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise bei der Ein- und Ausreisebehörde der Polizei beantragt und ersetzt danach das Visum für Aufenthalt und Reisen.

answer-application_process =
    Aus dem Ausland: Ihr Arbeitgeber stellt den Antrag online und erhält die Mitteilung über die Arbeitserlaubnis (外国人工作许可通知); damit beantragen Sie das Z-Visum. Nach der Einreise melden Sie sich innerhalb von { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } polizeilich an, lassen die Gesundheitsuntersuchung machen und beantragen innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } die Aufenthaltserlaubnis. Arbeiten Sie erst, wenn beide Erlaubnisse vorliegen.
    .details =
        - Der Arbeitgeber eröffnet ein Konto im Service-System für in China tätige Ausländer (外国人来华工作管理服务系统).
        - Er füllt den Antrag aus und lädt die Unterlagen hoch; die Behörde prüft vor, nimmt an und entscheidet.
        - Er druckt die Mitteilung und den Bescheid aus und schickt sie Ihnen.
        - Sie beantragen das Z-Visum (oder R-Visum) bei einer chinesischen Botschaft oder einem Konsulat und reisen ein.
        - Es folgen polizeiliche Anmeldung, Gesundheitsuntersuchung und Aufenthaltserlaubnis bei der Ein- und Ausreisebehörde.
        - Sie aktivieren die elektronische Sozialversicherungskarte, in der die Arbeitserlaubnis angezeigt wird.

        Wenn Sie schon in China sind und unter die dafür genannten Fälle fallen: Gesundheitsuntersuchung, Online-Antrag des Arbeitgebers, dann Aufenthaltserlaubnis, ohne neues Visum. Auskunft: Hotline { $hotline_work }.

answer-application_process-card =
    Zu dem Zeitpunkt, nach dem Sie fragen, gab es einen Schritt mehr. Nach Mitteilung, Z-Visum und Einreise musste der Arbeitgeber innerhalb von { $card_days ->
        [one] { $card_days } Tag
       *[other] { $card_days } Tagen
    } nach der Einreise die Karte beantragen; innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise folgte die Aufenthaltserlaubnis. Seit dem { $electronic } entfällt die Karte.
    .details =
        - Der Arbeitgeber stellte den Antrag online und erhielt die Mitteilung über die Arbeitserlaubnis (外国人工作许可通知).
        - Das Z-Visum wurde im Ausland beantragt; dann folgte die Einreise.
        - Polizeiliche Anmeldung innerhalb von { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } nach dem Einzug.
        - Karte (外国人工作许可证): online vom Arbeitgeber beantragt, Originale am Schalter vorgelegt.
        - Aufenthaltserlaubnis bei der Ein- und Ausreisebehörde der Polizei.

answer-permit_visa_difference-card =
    Zu dem Zeitpunkt, nach dem Sie fragen, galt diese Reihenfolge: Mitteilung über die Arbeitserlaubnis (外国人工作许可通知), Z-Visum, Einreise, Karte der Arbeitserlaubnis (外国人工作许可证) innerhalb von { $card_days ->
        [one] { $card_days } Tag
       *[other] { $card_days } Tagen
    } nach der Einreise, Aufenthaltserlaubnis zu Arbeitszwecken innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise. Zum Arbeiten waren beide Erlaubnisse nötig.
    .details =
        Die Mitteilung genehmigte die Beschäftigung, das Visum diente der Einreise, die Karte belegte das Recht zu arbeiten, die Aufenthaltserlaubnis das Recht zu bleiben. Die Karte wurde zum { $electronic } abgeschafft; seither ist die Arbeitserlaubnis elektronisch.

answer-who_applies =
    Den Antrag stellt Ihr Arbeitgeber oder eine von ihm beauftragte Agentur (委托专门服务机构). Sie selbst können keine Arbeitserlaubnis beantragen. Sie liefern die Unterlagen und unterschreiben das Formular; Visum und Aufenthaltserlaubnis beantragen Sie persönlich.
    .details =
        - Arbeitgeber: Konto im Online-System, Antrag, Verlängerung, Änderungen, Löschung.
        - Sie: beglaubigte Unterlagen, Unterschrift auf dem Antragsformular, Z-Visum bei Botschaft oder Konsulat, Aufenthaltserlaubnis persönlich und mit biometrischen Daten bei der Ein- und Ausreisebehörde.
        - Beim Ausscheiden: Der Nachweis über das Ende der Beschäftigung braucht Ihre Unterschrift und den Stempel des Arbeitgebers.
        - Ausnahme: Besteht der Arbeitgeber nicht mehr, können Sie die Löschung selbst beantragen.

        Solange Ihnen niemand eine Stelle angeboten hat, kann kein Antrag gestellt werden. Auskunft: Hotline { $hotline_work }.

answer-contact_office =
    Zur Arbeitserlaubnis rufen Sie { $hotline_work } an (Personalwesen und soziale Sicherung), zu Visum und Aufenthalt { $hotline_immigration }, rund um die Uhr auf Chinesisch und Englisch. Anträge stellt nur der Arbeitgeber, ausschließlich online; der Einstieg ist { $platform }. Im Zweifel verbindet Sie { $hotline_city } mit der Behörde Ihrer Stadt.
    .details =
        - Arbeitserlaubnis: die für ausländische Arbeitskräfte zuständige Stelle der Provinz oder die von ihr beauftragte örtliche Behörde; die Unterlagen nehmen oft die Stadtbezirke entgegen.
        - Visum: chinesische Botschaften und Konsulate.
        - Aufenthaltserlaubnis: Ein- und Ausreisebehörde der Polizei. Anmeldung: örtliche Polizeiwache. Gesundheitsuntersuchung: Gesundheitsdienst des Zolls.

        In den Quellen der letzten Jahre stehen unterschiedliche Anmeldeadressen für das Service-System für in China tätige Ausländer (外国人来华工作管理服务系统). Gehen Sie über { $platform } oder die Website des örtlichen Amts für Personalwesen und soziale Sicherung. Bestätigte Adressen und Öffnungszeiten haben wir nicht für jede Stadt: Rufen Sie vor dem Besuch an.

answer-contact_office-beijing =
    In Peking: Overseas Talents Center, Abteilung für die Beschäftigung von Ausländern (北京海外学人中心), Telefon { $phone }; die Stadtbezirke haben eigene Schalter. Anträge werden online über { $platform } gestellt. Hotlines: { $hotline_work } für die Arbeitserlaubnis, { $hotline_immigration } für Visum und Aufenthalt.
    .details =
        Schalter der Stadt: Beijing Government Service Center, { $fengtai } ({ $fengtai_zh }), und { $haidian } ({ $haidian_zh }). Rufen Sie vorher an, denn bestätigte Öffnungszeiten liegen uns nicht vor. Die Aufenthaltserlaubnis erteilt nicht diese Stelle, sondern die Ein- und Ausreisebehörde der Polizei.

answer-contact_office-shenzhen =
    In Shenzhen: Auskunft zur Arbeitserlaubnis unter { $phone }. Anträge stellt der Arbeitgeber online; der Einstieg ist { $platform }. Hotlines: { $hotline_work } für die Arbeitserlaubnis, { $hotline_immigration } für Visum und Aufenthalt.
    .details =
        Rufen Sie vorher an, denn bestätigte Adressen und Öffnungszeiten liegen uns nicht vor. Die Aufenthaltserlaubnis erteilt nicht die Stelle für Arbeitserlaubnisse, sondern die Ein- und Ausreisebehörde der Polizei.

answer-contact_office-huizhou =
    In Huizhou: Amt für Personalwesen und soziale Sicherung, Telefon { $phone }. Anträge stellt der Arbeitgeber online; der Einstieg ist { $platform }. Hotlines: { $hotline_work } für die Arbeitserlaubnis, { $hotline_immigration } für Visum und Aufenthalt.
    .details =
        Diese Nummer kennen wir nur aus einer einzigen Quelle; meldet sich niemand, rufen Sie die Hotline an. Rufen Sie vorher an, denn bestätigte Adressen und Öffnungszeiten liegen uns nicht vor. Die Aufenthaltserlaubnis erteilt nicht die Stelle für Arbeitserlaubnisse, sondern die Ein- und Ausreisebehörde der Polizei.

answer-processing_time =
    Der landesweite Leitfaden nennt { $pre_review ->
        [one] { $pre_review } Arbeitstag
       *[other] { $pre_review } Arbeitstage
    } für die Vorprüfung und { $review ->
        [one] { $review } Arbeitstag
       *[other] { $review } Arbeitstage
    } für die Prüfung (Kategorie A: { $review_a ->
        [one] { $review_a } Arbeitstag
       *[other] { $review_a } Arbeitstage
    }). Viele Städte sind schneller. Die Aufenthaltserlaubnis dauert bis zu { $residence ->
        [one] { $residence } Arbeitstag
       *[other] { $residence } Arbeitstage
    }. Rechnen Sie zusätzliche Zeit für Beglaubigungen und Visum ein.
    .details =
        - Gesetzliche Höchstdauer für die Arbeitserlaubnis: { $limit ->
        [one] { $limit } Arbeitstag
       *[other] { $limit } Arbeitstage
    } ab Annahme, dazu { $longer ->
        [one] { $longer } weiterer Arbeitstag
       *[other] { $longer } weitere Arbeitstage
    }, wenn die Behörde dies begründet.
        - Die Zeit, in der Sie Unterlagen berichtigen oder nachreichen, ist darin nicht enthalten.
        - Changchun gibt eine längere Vorprüfung an als der landesweite Leitfaden; fragen Sie die örtliche Behörde (Hotline { $hotline_work }).

        Für den gesamten Weg vom Stellenangebot bis zur Aufenthaltserlaubnis gibt es keine amtliche Zahl. Zusammengezählt ergeben die genannten Fristen { $total ->
        [one] { $total } Arbeitstag
       *[other] { $total } Arbeitstage
    } von der Einreichung bis zur Aufenthaltserlaubnis. Hinzu kommen das Beschaffen, Beglaubigen und Übersetzen der Unterlagen, das Visum und die Reise. Kündigen Sie nicht und buchen Sie keine Reise, bevor die Mitteilung über die Arbeitserlaubnis da ist.

answer-processing_time-beijing =
    Peking: Vorprüfung innerhalb von { $pre_review ->
        [one] { $pre_review } Arbeitstag
       *[other] { $pre_review } Arbeitstagen
    } (Kategorie A: { $pre_review_a ->
        [one] { $pre_review_a } Arbeitstag
       *[other] { $pre_review_a } Arbeitstage
    }), Annahme innerhalb von { $acceptance ->
        [one] { $acceptance } Arbeitstag
       *[other] { $acceptance } Arbeitstagen
    }, Entscheidung innerhalb von { $decision ->
        [one] { $decision } Arbeitstag
       *[other] { $decision } Arbeitstagen
    } bei Neuanträgen und Arbeitgeberwechsel und innerhalb von { $decision_short ->
        [one] { $decision_short } Arbeitstag
       *[other] { $decision_short } Arbeitstagen
    } bei Verlängerung und Löschung.
    .details =
        Die Aufenthaltserlaubnis dauert nach dem Gesetz bis zu { $residence ->
        [one] { $residence } Arbeitstag
       *[other] { $residence } Arbeitstage
    }. Werden beide Erlaubnisse zusammen beantragt, braucht Peking Berichten zufolge { $joint ->
        [one] { $joint } Arbeitstag
       *[other] { $joint } Arbeitstage
    } für beide. Hinzu kommen das Beschaffen, Beglaubigen und Übersetzen der Unterlagen und das Visum; eine amtliche Zahl für den gesamten Weg gibt es nicht.

answer-processing_time-shenzhen =
    Shenzhen sagt eine Entscheidung über die Arbeitserlaubnis innerhalb von { $promised ->
        [one] { $promised } Arbeitstag
       *[other] { $promised } Arbeitstagen
    } zu. Die Aufenthaltserlaubnis dauert bis zu { $residence ->
        [one] { $residence } Arbeitstag
       *[other] { $residence } Arbeitstage
    }. Rechnen Sie zusätzliche Zeit für Beglaubigungen und Visum ein.
    .details =
        Gesetzliche Höchstdauer für die Arbeitserlaubnis: { $limit ->
        [one] { $limit } Arbeitstag
       *[other] { $limit } Arbeitstage
    } ab Annahme, dazu { $longer ->
        [one] { $longer } weiterer Arbeitstag
       *[other] { $longer } weitere Arbeitstage
    }, wenn die Behörde dies begründet. Die aktuellen Zeiten erfahren Sie unter { $phone }. Eine amtliche Zahl für den gesamten Weg gibt es nicht.

answer-processing_time-shanghai =
    Shanghai prüft einen in China gestellten Antrag in { $in_country ->
        [one] { $in_country } Arbeitstag
       *[other] { $in_country } Arbeitstagen
    }. Zu Anträgen aus dem Ausland fragen Sie die örtliche Behörde. Die Aufenthaltserlaubnis dauert bis zu { $residence ->
        [one] { $residence } Arbeitstag
       *[other] { $residence } Arbeitstage
    }. Rechnen Sie zusätzliche Zeit für Beglaubigungen und Visum ein.
    .details =
        Gesetzliche Höchstdauer für die Arbeitserlaubnis: { $limit ->
        [one] { $limit } Arbeitstag
       *[other] { $limit } Arbeitstage
    } ab Annahme, dazu { $longer ->
        [one] { $longer } weiterer Arbeitstag
       *[other] { $longer } weitere Arbeitstage
    }, wenn die Behörde dies begründet. Lassen Sie sich die Zeiten von der Hotline { $hotline_work } bestätigen. Eine amtliche Zahl für den gesamten Weg gibt es nicht.

answer-fees =
    Die Arbeitserlaubnis selbst ist gebührenfrei. Die Aufenthaltserlaubnis kostet { $under_year } RMB bei einer Dauer von weniger als { $middle_from ->
        [one] { $middle_from } Jahr
       *[other] { $middle_from } Jahren
    }, { $middle } RMB ab dieser Dauer bis unter { $long_from } Jahre und { $long } RMB für { $long_from } bis { $long_to } Jahre. Eine Änderung der Angaben kostet { $change } RMB.
    .details =
        - Visum: Die Gebühr erfahren Sie bei Botschaft oder Konsulat. Das R-Visum ist nach nichtamtlichen Quellen gebührenfrei.
        - Gesundheitsuntersuchung, Beglaubigung und Übersetzung bezahlen Sie bei den jeweiligen Stellen; deren Preise sind hier nicht geregelt.
        - Wer zahlt: Die Gebühren für Visum und Aufenthaltserlaubnis trägt nach dem Gesetz die antragstellende ausländische Person (出境入境管理法). Für die übrigen Kosten haben wir keine Regelung gefunden; vereinbaren Sie mit dem Arbeitgeber schriftlich, wer was übernimmt.

        Die Gebühr für die Aufenthaltserlaubnis bestätigt die Hotline { $hotline_immigration }.

answer-check_status =
    Fragen Sie Ihren Arbeitgeber: Der Antrag liegt in seinem Konto im Service-System für in China tätige Ausländer (外国人来华工作管理服务系统), und nur dort ist der Stand zu sehen. Wir haben keinen Einblick in Ihren Fall. Die Behörde erreichen Sie über die Hotline { $hotline_work }, bei Visum und Aufenthaltserlaubnis über { $hotline_immigration }.
    .details =
        - Vorprüfung (预审): Die hochgeladenen Unterlagen werden auf Vollständigkeit und Form geprüft.
        - Zur Berichtigung zurückgegeben: Etwas fehlt oder ist falsch; der Arbeitgeber berichtigt es und reicht erneut ein.
        - Angenommen (受理): Die Entscheidungsfrist beginnt.
        - In Prüfung (审查): Die Behörde prüft den Fall; sie kann anrufen, zum Gespräch bitten oder vor Ort nachsehen.
        - Genehmigt (准予): Der Arbeitgeber druckt die Mitteilung und den Bescheid aus.

        Der genaue Wortlaut auf dem Bildschirm kann abweichen. Der Arbeitgeber gelangt über { $platform } in das System. Bei der Aufenthaltserlaubnis deckt die Empfangsbestätigung (受理回执) Ihren Aufenthalt während der Wartezeit ab.

answer-returned_or_refused =
    Eine Rückgabe ist keine Ablehnung: Der Arbeitgeber berichtigt, was im Hinweis steht, und reicht den Antrag im Online-System erneut ein. Gegen die Ablehnung einer Arbeitserlaubnis können Sie innerhalb von { $reconsideration ->
        [one] { $reconsideration } Tag
       *[other] { $reconsideration } Tagen
    } ab Kenntnis die Überprüfung im Verwaltungsweg (行政复议) beantragen oder innerhalb von { $lawsuit ->
        [one] { $lawsuit } Monat
       *[other] { $lawsuit } Monaten
    } klagen.
    .details =
        - Lassen Sie sich den Bescheid schriftlich geben. Sie haben das Recht, die Gründe zu erfahren und sich zu äußern.
        - Häufige Ursachen unter den geprüften Punkten: fehlende Beglaubigung oder Übersetzung, zu alte Bescheinigung, fehlende Unterschrift oder fehlender Stempel, Abweichungen vom Reisepass, Berufserfahrung, die nicht zur Stelle passt.
        - Nach einem Überprüfungsbescheid können Sie innerhalb von { $after ->
        [one] { $after } Tag
       *[other] { $after } Tagen
    } ab Erhalt klagen.
        - Ablehnungen der Ein- und Ausreisebehörde (Visumverlängerung, vorläufige Aufenthaltsbescheinigung, Aufenthaltserlaubnis) sind endgültig; ein Rechtsmittel gibt es nicht.
        - Falsche Unterlagen führen zu Ablehnung und Verwarnung, in manchen Angelegenheiten auch zu einer Sperre für neue Anträge. Wie lange eine Sperre bei Arbeitserlaubnissen gilt, konnten wir nicht klären.

        Einen eingereichten, noch nicht entschiedenen Antrag nimmt der Arbeitgeber zurück; wie das geht, sagt die Behörde (Hotline { $hotline_work }).

answer-employer_requirements =
    Der Arbeitgeber muss rechtmäßig gegründet sein und darf nicht wegen schwerer Rechts- oder Vertrauensverstöße registriert sein. Die Stelle muss einen besonderen Bedarf decken, für den im Inland vorerst niemand Geeignetes zu finden ist, und der Lohn muss mindestens dem örtlichen Mindestlohn entsprechen. In regulierten Branchen ist vorher die Genehmigung der Fachbehörde nötig.
    .details =
        So prüfen Sie den Arbeitgeber, bevor Sie unterschreiben:

        - Lassen Sie sich die Registrierungsurkunde mit der einheitlichen Sozialkreditnummer (统一社会信用代码) zeigen und vergleichen Sie den Namen mit dem Vertrag.
        - Fragen Sie, ob der Arbeitgeber bereits ein Konto im Service-System für in China tätige Ausländer hat; ohne Konto kann nichts beantragt werden.
        - Lassen Sie sich in Branchen mit vorheriger Genehmigungspflicht die Genehmigung zeigen.
        - Achten Sie darauf, dass das Unternehmen im Vertrag auch den Antrag stellt.

        Ob ein Arbeitgeber ausländische Kräfte einstellen darf, entscheidet die örtliche Behörde: Hotline { $hotline_work }.

answer-system_account_help =
    Im System registriert sich nur der Arbeitgeber. Gehen Sie über { $platform } (Dienste für Arbeitgeber), am besten mit Chrome. Wenn Anmeldung, Prüfcode oder Hochladen scheitern, versuchen Sie es erneut mit Chrome, prüfen Sie Größe und Format der Datei und rufen Sie dann die Hotline { $hotline_work } an; sie hilft auch bei Fragen zum Konto der Plattform.
    .details =
        - Für die Registrierung nötig: gestempeltes Registrierungsformular, Registrierungsurkunde, Ausweise der verantwortlichen und der sachbearbeitenden Person, Vollmacht und, wo erforderlich, die Branchenzulassung.
        - Falsche Registrierungsdaten: im System eine Änderung mit gestempeltem Formular und Nachweis beantragen. In Peking wird der Firmenname zuerst auf der landesweiten Plattform geändert.
        - Die Angaben zur ausländischen Person müssen genau mit dem Reisepass übereinstimmen.
        - In Tianjin muss die E-Mail-Adresse erreichbar und eine andere als die der sachbearbeitenden Person sein, und die Telefonnummer muss der ausländischen Person selbst gehören; anderswo fragen Sie nach.

        Die Quellen nennen unterschiedliche Anmeldeadressen; wenn eine alte Adresse nicht mehr geht, nutzen Sie { $platform }. Der Rat zu Chrome stammt aus Shenzhen.

answer-category_overview-pilot_cities =
    Zu dem Zeitpunkt, nach dem Sie fragen, konnte Ihre Stadt vom { $pilot_from } bis zum { $pilot_until } eigene Erprobungsmaßstäbe für A (外国高端人才) und B (外国专业人才) anwenden. Im Übrigen galt der landesweite Maßstab: A Spitzenkräfte ohne zahlenmäßige Grenze, B Fachkräfte nach Bedarf des Marktes, C (其他外国人员) sonstige Arbeitskräfte mit Kontingenten.
    .details =
        Nach dem landesweiten Maßstab genügte ein einziges Merkmal von A oder B; { $points_a } Punkte oder mehr führten zu A, { $points_b } Punkte oder mehr zu B.

        Die Erprobungsmaßstäbe der Städte liegen uns nicht vor, und ob sie verlängert wurden, konnten wir nicht klären. Fragen Sie die Behörde, die damals entschieden hat, oder die Hotline { $hotline_work }.

answer-category_overview =
    Es gibt die Kategorien A (外国高端人才, Spitzenkräfte), B (外国专业人才, Fachkräfte) und C (其他外国人员, sonstige Arbeitskräfte). A ist zahlenmäßig nicht begrenzt, B richtet sich nach dem Bedarf des Marktes, für C gelten Kontingente. Es genügt, ein einziges der Merkmale von A oder B zu erfüllen; Punkte sind nur eine Möglichkeit unter mehreren.
    .details =
        Der Grundsatz lautet: Spitzenkräfte fördern, die allgemeine Beschäftigung steuern, einfache Tätigkeiten begrenzen (鼓励高端，控制一般，限制低端).

        - A: zum Beispiel Aufnahme in ein anerkanntes Talentprogramm, herausragende Leistungen, bestimmte leitende Stellen, hohes Gehalt, Gründer, junge Forschende oder { $points_a } Punkte und mehr.
        - B: zum Beispiel Bachelorabschluss mit einschlägiger Erfahrung, Sprachlehrkräfte, qualifizierte Handwerks- und Technikberufe, hohes Gehalt oder { $points_b } Punkte und mehr.
        - C: Personen, die den Regeln des Arbeitsmarkts entsprechen, etwa bei Kurzzeiteinsätzen, Praktika nach Abkommen und bestimmte Absolventen. In keinem amtlichen Text ist C einfach durch eine niedrige Punktzahl bestimmt.

        Der landesweite, zunächst zur Erprobung erlassene Maßstab vom { $start } gilt weiter. Eine spätere Bekanntmachung kündigt einen verfeinerten Maßstab für A und Listen der Provinzen an; ob sie erschienen sind, sagt die örtliche Behörde: Hotline { $hotline_work }.

answer-category_a-tianjin =
    Kategorie A (外国高端人才) steht allen offen, die eines der Merkmale erfüllen, zum Beispiel ein anerkanntes Talentprogramm oder eine anerkannte Leistung, bestimmte leitende Stellen, hohes Gehalt oder { $points_a } Punkte. In Tianjin können auch Mitglieder des Kernteams den Antrag stellen, die von einer Person mit solchem Programm oder solcher Leistung empfohlen werden; Alter, Abschluss und Erfahrung werden dann großzügiger beurteilt.
    .details =
        - Gehalt: Die landesweite Regel nennt das { $multiple }-Fache des örtlichen Durchschnittslohns, ein Text aus Tianjin das { $multiple_tianjin }-Fache. Fragen Sie nach, bevor Sie sich darauf verlassen.
        - Für Kategorie A selbst gelten keine Grenzen bei Alter, Abschluss und Erfahrung. Die Erlaubnis gilt bis zu { $max_years ->
        [one] { $max_years } Jahr
       *[other] { $max_years } Jahre
    }.
        - Manche Texte zu den Stellen kennen wir nur aus nichtamtlichen Fassungen.

        Die Entscheidung trifft die Behörde: Hotline { $hotline_work }.

answer-category_a =
    Kategorie A (外国高端人才) steht allen offen, die eines dieser Merkmale erfüllen: anerkanntes chinesisches Talentprogramm, international anerkannte Leistung, bestimmte leitende Stellen, Gehalt von mindestens dem { $multiple }-Fachen des örtlichen Durchschnittslohns, eigenes innovatives Unternehmen, junge Forschende mit Postdoc-Erfahrung oder { $points_a } Punkte. Grenzen bei Alter, Abschluss und Erfahrung gelten nicht.
    .details =
        - Leitende Stellen (市场导向的鼓励类岗位): etwa leitende Stellen in Verwaltung oder Technik bei großen oder Hightech-Unternehmen, Hochschulen und Krankenhäusern, die der Maßstab nennt.
        - Innovatives Unternehmen: Investition auf der Grundlage einer eigenen bedeutenden Erfindung, eines Patents oder eigenen Know-hows, { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre in Folge
    } stabil, mindestens { $invested } USD investiert und ein eigener Anteil von mindestens { $share } %.
        - Junge Talente (优秀青年人才): Postdoc-Forschung und ein Alter bis { $age }; englische Texte sagen unter { $age }.
        - Erleichterungen: bevorzugte Bearbeitung, schriftliche Zusicherung anstelle mancher Unterlagen (承诺制), Antrag in China, Erlaubnis für bis zu { $max_years ->
        [one] { $max_years } Jahr
       *[other] { $max_years } Jahre
    }.

        Die genauen Listen der Leistungen und Stellen konnten wir nur zum Teil lesen, manches stammt aus nichtamtlichen Fassungen. Die Entscheidung trifft die Behörde; der Gehaltsbetrag hängt von Stadt und Jahr ab. Tianjin verlangt beim Gehalt möglicherweise mehr als das landesweite Vielfache. Bestätigung: Hotline { $hotline_work }.

answer-category_a-city_pay =
    Kategorie A (外国高端人才) steht allen offen, die eines der Merkmale erfüllen, zum Beispiel ein Gehalt von mindestens dem { $multiple }-Fachen des örtlichen Durchschnittslohns, ein anerkanntes Talentprogramm oder eine anerkannte Leistung, bestimmte leitende Stellen oder { $points_a } Punkte. Für das Merkmal Gehalt wurden in Ihrer Stadt zuletzt { $city_pay_month } RMB im Monat ({ $city_pay_year } RMB im Jahr) berichtet.
    .details =
        Dieser Betrag wird seit dem { $used_from } verwendet und stammt aus nichtamtlichen Quellen. Jedes Jahr erscheint ein neuer Durchschnittslohn, der ihn bereits ersetzt haben kann: Der Arbeitgeber muss ihn vor der Unterschrift bestätigen lassen.

        Grenzen bei Alter, Abschluss und Erfahrung gelten für A nicht. Die Erlaubnis gilt bis zu { $max_years ->
        [one] { $max_years } Jahr
       *[other] { $max_years } Jahre
    }, und schriftliche Zusicherungen können manche Unterlagen ersetzen (承诺制). Ob eine leitende Stelle oder eine Leistung darunter fällt, entscheidet die Behörde: Hotline { $hotline_work }.

answer-category_b =
    Für Kategorie B (外国专业人才) genügt eines dieser Merkmale: Bachelorabschluss mit mindestens { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahren
    } einschlägiger Erfahrung; anerkanntes Berufszertifikat; Tätigkeit als Sprachlehrkraft; Gehalt von mindestens dem { $multiple }-Fachen des örtlichen Durchschnittslohns; staatlich bestimmtes Projektpersonal; oder { $points_b } Punkte. Sie sollten nicht älter als { $age } sein.
    .details =
        - Abschluss und Erfahrung: in Bildung, Forschung, Kultur, Gesundheit, Sport und ähnlichen Bereichen, für zwischenstaatliche oder vertragliche Projekte, entsandte Kräfte multinationaler Unternehmen, Repräsentanten sowie von Unternehmen und Einrichtungen eingestellte Führungs- und Fachkräfte.
        - Berufliche Fertigkeiten: international anerkanntes Berufszertifikat oder dringend benötigte Fertigkeiten.
        - Die Stelle muss dem Leitkatalog und dem Bedarf des Arbeitgebers entsprechen.
        - Bei tatsächlichem Bedarf können Alter, Abschluss oder Erfahrung großzügiger beurteilt werden; manche Städte tun das, andere sind beim Alter streng.
        - Eine Erlaubnis der Kategorie B gilt bis zu { $max_years ->
        [one] { $max_years } Jahr
       *[other] { $max_years } Jahre
    }.
        - Die Angaben zu Sprachlehrkräften und staatlich bestimmtem Personal stammen zum Teil aus nichtamtlichen Quellen.

        Fehlt Ihnen Abschluss oder Erfahrung, kommt vielleicht der Weg über Berufszertifikat, Gehalt oder Punkte in Betracht. Die Entscheidung trifft die Behörde: Hotline { $hotline_work }.

answer-category_b-city_pay =
    Für Kategorie B (外国专业人才) genügt eines dieser Merkmale: Bachelorabschluss mit mindestens { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahren
    } einschlägiger Erfahrung; anerkanntes Berufszertifikat; Tätigkeit als Sprachlehrkraft; staatlich bestimmtes Projektpersonal; { $points_b } Punkte; oder ein Gehalt von mindestens dem { $multiple }-Fachen des örtlichen Durchschnittslohns, in Ihrer Stadt laut letztem Bericht { $city_pay_month } RMB im Monat.
    .details =
        Der Gehaltsbetrag ({ $city_pay_year } RMB im Jahr) wird seit dem { $used_from } verwendet und stammt aus nichtamtlichen Quellen. Jedes Jahr erscheint ein neuer Durchschnittslohn, der ihn bereits ersetzt haben kann: Der Arbeitgeber muss ihn bestätigen lassen. Er zählt nur für den Weg über das Gehalt; mit Abschluss und Erfahrung wird kein solches Gehalt verlangt. Auch die Angaben zu Sprachlehrkräften und staatlich bestimmtem Personal stammen zum Teil aus nichtamtlichen Quellen.

        Sie sollten nicht älter als { $age } sein; Ausnahmen werden örtlich verschieden gehandhabt. Die Entscheidung trifft die Behörde: Hotline { $hotline_work }.

answer-category_c =
    Kategorie C (其他外国人员) ist für andere Personen, die dem Bedarf des Arbeitsmarkts und den Vorschriften entsprechen: Kurzzeiteinsätze von bis zu { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }, Praktika junger Menschen nach Regierungsabkommen, bestimmte Studierende und Absolventen sowie besondere Bereiche wie die Hochseefischerei. Es gelten Kontingente (配额制管理); daher muss die Behörde unter Umständen auch einen vollständigen Antrag ablehnen.
    .details =
        - Eine Erlaubnis der Kategorie C gilt meist bis zu { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }; das ist Praxis, einen Text dazu konnten wir nicht lesen.
        - Weniger als { $points_b } Punkte bedeuten nicht von selbst C: Vielleicht passt B über Abschluss und Erfahrung, als Lehrkraft, über ein Berufszertifikat oder das Gehalt.
        - Für Saisonarbeit gelten eigene Regeln. Für Haushaltshilfen haben wir keinen allgemeinen Weg gefunden, nur örtliche.

        Lassen Sie den Arbeitgeber bei der örtlichen Behörde fragen, ob ein Kontingent frei ist: Hotline { $hotline_work }.

answer-category_c-tianjin =
    In Tianjin steht Kategorie C (其他外国人员) auch Hauptinvestoren eines jungen Unternehmens offen, die A und B verfehlen: Die erste Erlaubnis gilt { $startup_years ->
        [one] { $startup_years } Jahr
       *[other] { $startup_years } Jahre
    }, für die Verlängerung ist ein tatsächlicher Geschäftsbetrieb nachzuweisen. Sonst ist C für Kurzzeiteinsätze von bis zu { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }, Praktika nach Abkommen, bestimmte Absolventen und besondere Bereiche da, im Rahmen von Kontingenten.
    .details =
        Lassen Sie den Arbeitgeber bei der örtlichen Behörde fragen, ob ein Kontingent frei ist: Hotline { $hotline_work }. Die Entscheidung trifft die Behörde.

answer-points_system =
    Ab { $points_a } Punkten kommt Kategorie A in Betracht, ab { $points_b } Punkten Kategorie B; die genaue Punktzahl genügt. Die Tabelle hat { $factors } Merkmale und höchstens { $max } Punkte. Punkte sind nur eine Möglichkeit unter mehreren: Wer ein anderes Merkmal von A oder B erfüllt, braucht keine.
    .details =
        - Merkmale: Gehalt, Ausbildung, Erfahrung, Arbeitsmonate in China je Jahr, Chinesisch, Arbeitsort, Alter, namhafte Hochschule oder namhaftes Unternehmen oder Patente, örtlicher Zuschlag.
        - Punkte ersetzen die allgemeinen Voraussetzungen nicht: Gesundheit, keine Vorstrafen, ein bestimmter Arbeitgeber und so weiter.
        - Geltend gemachte Punkte sind zu belegen: Gehaltszusicherung, Abschluss, Berufszertifikat, Erfahrung, Sprachzeugnis und so weiter.
        - Wir kennen die Tabelle aus mehreren übereinstimmenden nichtamtlichen Fassungen. Es sind verschiedene Fassungen im Umlauf; die ältere Erprobungstabelle gilt nicht mehr. Tabellen, die Punkte nach Vielfachen des Durchschnittslohns vergeben, sind nicht amtlich.

        Auf unserer Punkteseite können Sie Ihre Punkte berechnen; die Entscheidung trifft die Behörde. Auskunft: Hotline { $hotline_work }.

answer-points_system-pilot =
    Zu dem Zeitpunkt, nach dem Sie fragen, wurde die Arbeitserlaubnis in einigen Provinzen und Städten erst erprobt, mit einer eigenen Punktetabelle. Die landesweite Tabelle gilt seit dem { $national_start }. Die Erprobungstabelle kennen wir nur aus einer einzigen Quelle; deshalb nennen wir daraus keine Werte.
    .details =
        Zu einem Antrag aus dieser Zeit fragen Sie die Behörde, bei der er eingereicht wurde, oder die Hotline { $hotline_work }.

answer-points_factors =
    Die meisten Punkte bringen Gehalt (bis { $pay_cap }), Ausbildung (Promotion { $doctor }, Master { $master }, Bachelor { $bachelor }) und einschlägige Erfahrung (bis { $exp_cap }). Es folgen Arbeitsmonate in China je Jahr (bis { $months_cap }), Alter (bis { $age_cap }), Arbeitsort ({ $place }), örtlicher Zuschlag (bis { $bonus }), Chinesisch (bis { $chinese_cap }) und ein Zusatzmerkmal ({ $extra }).
    .details =
        - Jahresgehalt vom Arbeitgeber in China, in Einheiten von { $unit } RMB (万元): ab { $pay_top }: { $pay_cap } Punkte; ab { $pay_f1 }: { $pay_p1 }; ab { $pay_f2 }: { $pay_p2 }; ab { $pay_f3 }: { $pay_p3 }; ab { $pay_f4 }: { $pay_p4 }; ab { $pay_f5 }: { $pay_p5 }.
        - Erfahrung: { $exp_points } Punkte für { $exp_years ->
        [one] { $exp_years } Jahr
       *[other] { $exp_years } Jahre
    }, { $exp_more } mehr für jedes weitere volle Jahr.
        - Monate im Jahr in China: ab { $months_full } Monaten { $months_cap } Punkte, ab { $months_f1 } Monaten { $months_p1 }, ab { $months_f2 } Monaten { $months_p2 }.
        - Alter in vollen Jahren: { $age_best_from } bis { $age_best_to }: { $age_cap } Punkte; { $age_mid_from } bis { $age_mid_to } und { $age_mid2_from } bis { $age_mid2_to }: { $age_mid }; { $age_low_from } bis { $age_low_to }: { $age_low }.
        - Chinesisch: HSK nach Stufe, bis { $chinese_cap }; auch für einen Abschluss in chinesischer Unterrichtssprache oder frühere chinesische Staatsangehörigkeit.
        - Arbeitsort: westliche Regionen, der Nordosten und andere alte Industriestandorte, besondere Gebiete. Welche Orte noch zählen, ist örtlich zu erfragen.
        - Zusatzmerkmal: hochrangige Hochschule im Ausland, Arbeit bei einem Unternehmen der Fortune Global 500, Patente oder mindestens { $extra_years ->
        [one] { $extra_years } Jahr
       *[other] { $extra_years } Jahre
    } ununterbrochene Arbeit in China.
        - Örtlicher Zuschlag: nur mit Bestätigung der Provinzbehörde; bis dahin rechnen Sie keinen ein.

        Wir kennen die Tabelle aus mehreren übereinstimmenden nichtamtlichen Fassungen; die Entscheidung trifft die Behörde. Mehr Punkte bringen ein höheres Gehalt im Vertrag, eine HSK-Prüfung, Nachweise für alle Berufsjahre oder mehr Monate in China.

answer-applicant_requirements =
    Sie müssen mindestens { $age_min } Jahre alt, gesund und nicht vorbestraft sein, einen bestimmten Arbeitgeber auf dem chinesischen Festland haben und die Fertigkeiten oder Kenntnisse mitbringen, die die Stelle verlangt. Der übliche Weg in Kategorie B setzt außerdem einen Bachelorabschluss, { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } einschlägige Erfahrung und ein Alter von höchstens { $age_max } voraus.
    .details =
        - Die Arbeit muss dem wirtschaftlichen und gesellschaftlichen Bedarf dienen, und in China muss es an solchen Kräften fehlen.
        - In Kategorie A gelten keine Grenzen bei Alter, Abschluss und Erfahrung.
        - Neben Abschluss und Erfahrung gibt es andere Wege: Berufszertifikat, Sprachunterricht, Gehalt, Punkte, Absolventenregelung.

        Ob Sie die Voraussetzungen erfüllen, entscheidet die Behörde auf Antrag des Arbeitgebers: Hotline { $hotline_work }.

answer-age_limit =
    Sie müssen mindestens { $age_min } Jahre alt sein. In Kategorie B sollten Sie nicht älter als { $age_max } sein, Männer wie Frauen; bei tatsächlichem Bedarf kann die Behörde davon abweichen. Kategorie A kennt keine obere Altersgrenze.
    .details =
        Ausnahmen über { $age_max } werden verschieden gehandhabt: Manche Städte haben für bestimmte Fertigkeiten ein höheres Alter veröffentlicht, andere lehnen Verlängerungen streng ab. Lassen Sie den Arbeitgeber die örtliche Behörde fragen, bevor der Vertrag unterschrieben wird oder endet: Hotline { $hotline_work }.

        Jenseits dieses Alters ist Kategorie A der sichere Weg, zum Beispiel über Stelle, Leistung, Gehalt oder Punkte.

answer-age_limit-beijing =
    Sie müssen mindestens { $age_min } Jahre alt sein. In Kategorie B liegt die Grenze bei { $age_max }; Kategorie A kennt keine obere Grenze. Peking lässt Inhaber von Zertifikaten aus seinem Katalog anerkannter internationaler Berufsqualifikationen (北京市国际职业资格认可目录) bis { $age_certificate } zu, in Branchen der Spitzen- und Präzisionstechnik bis { $age_precision }.
    .details =
        Für Verlängerungen spricht ein Fragen-und-Antworten-Text aus Peking von in der Regel höchstens { $age_extension }, der Leitfaden selbst von { $age_max }. Fragen Sie nach, bevor Sie sich auf das höhere Alter verlassen: { $phone }. Die Entscheidung trifft die Behörde.

answer-age_limit-shenzhen =
    Sie müssen mindestens { $age_min } Jahre alt sein. In Shenzhen gilt { $age_max } Berichten zufolge seit dem { $since } bei Verlängerungen in den Kategorien B und C als feste Grenze. Kategorie A kennt keine obere Grenze.
    .details =
        Diese Berichte sind nicht amtlich; ein einzelner nennt für Frauen ein niedrigeres Alter, die übrigen nicht. Fragen Sie die Behörde, bevor der Vertrag unterschrieben wird oder endet: { $phone }. Jenseits dieses Alters ist Kategorie A der sichere Weg, zum Beispiel über Stelle, Leistung, Gehalt oder Punkte.

answer-age_limit-shanghai =
    Sie müssen mindestens { $age_min } Jahre alt sein. In Kategorie B liegt die Grenze bei { $age_max }; Kategorie A kennt keine obere Grenze. Für Shanghai nennt ein Bericht über eine frühere örtliche Maßnahme { $age_scarce } für dringend benötigte Technologiefachkräfte und Inhaber anerkannter Berufszertifikate.
    .details =
        Das höhere Alter kennen wir nur aus einer einzigen Quelle. Lassen Sie es den Arbeitgeber bei der Hotline { $hotline_work } bestätigen, bevor der Vertrag unterschrieben wird oder endet. Die Entscheidung trifft die Behörde.

answer-degree_requirement =
    Der übliche Weg in Kategorie B verlangt mindestens einen Bachelorabschluss und { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } einschlägige Erfahrung. Ohne Bachelor brauchen Sie einen anderen Weg: ein international anerkanntes Berufszertifikat, ein Gehalt in Höhe des { $multiple }-Fachen des örtlichen Durchschnittslohns, { $points_b } Punkte oder Kategorie A, die keinen Abschluss verlangt.
    .details =
        - Maßgeblich ist der höchste Abschluss; ausländische Abschlüsse müssen beglaubigt sein.
        - Anderes Fach: Zur Stelle passen muss die Erfahrung. Nur die Absolventenregelung verlangt ein passendes Studienfach.
        - Associate Degree, Berufsausbildung und Online-Abschlüsse: Ein Associate Degree liegt unter dem Bachelor. Zu Online-Abschlüssen haben wir keine Regel gefunden; entscheidend ist, ob sich die Urkunde beglaubigen lässt. Fragen Sie vorher.
        - Bei tatsächlichem Bedarf kann die Behörde in Kategorie B vom Abschluss absehen. Verlassen Sie sich nicht ohne ihre Zusage darauf.

        Fragen Sie nach, bevor Sie für eine Beglaubigung bezahlen: Hotline { $hotline_work }.

answer-experience_requirement =
    In Kategorie B müssen zum Bachelorabschluss mindestens { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } Erfahrung kommen, die zur neuen Stelle passt. Als Nachweis dient eine Tätigkeitsbescheinigung (工作资历证明) des früheren Arbeitgebers: Position, Zeitraum oder Projekte, Stempel oder Unterschrift sowie Telefon oder E-Mail einer Ansprechperson.
    .details =
        - Bescheinigungen mehrerer Arbeitgeber können zusammengezählt werden.
        - Aus der Bescheinigung muss der Bezug zur neuen Stelle hervorgehen; zu fremdsprachigen gehört eine chinesische Übersetzung.
        - Befreit sind Sprachlehrkräfte mit Lehramtsabschluss, Lehrbefähigung oder anerkanntem Unterrichtszertifikat sowie Absolventen nach der Absolventenregelung. In Kategorie A genügt eine schriftliche Zusicherung, außer wenn A auf der Berufserfahrung beruht.
        - Zu Praktika, Teilzeit und Arbeit vor dem Abschluss haben wir keinen Text gefunden; fragen Sie die Behörde, bevor Sie darauf bauen.
        - Berichten zufolge verlangt das System seit dem { $since } einen lückenlosen Verlauf von Arbeit, Studium und Zeiten ohne Beschäftigung. Einen amtlichen Text dazu haben wir nicht gesehen.

        Zweifelhafte Zeiten klären Sie über die Hotline { $hotline_work }.

answer-experience_requirement-shenzhen =
    In Kategorie B müssen zum Bachelorabschluss mindestens { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } Erfahrung kommen, die zur neuen Stelle passt und durch Bescheinigungen früherer Arbeitgeber (工作资历证明) belegt ist. In Shenzhen gehört zu Berufserfahrung in China die Seite mit der Aufenthaltserlaubnis aus dieser Zeit.
    .details =
        - Die Bescheinigung nennt Position, Zeitraum oder Projekte, trägt Stempel oder Unterschrift und nennt eine Ansprechperson mit Telefon oder E-Mail.
        - Zu einer nur per E-Mail erhaltenen Bescheinigung gehören eine Erklärung und ein Bildschirmfoto (Shenzhen).
        - Mehrere Bescheinigungen können zusammengezählt werden.

        Auskunft: { $phone }.

answer-teacher_requirements =
    Fremdsprachenlehrkräfte sollen grundsätzlich ihre Muttersprache als Sprache ihres Heimatlandes unterrichten (原则上应从事其母语国母语教学), mindestens einen Bachelorabschluss und { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } Erfahrung im Sprachunterricht haben. Die Erfahrung entfällt mit einem Abschluss in Pädagogik, Sprachen oder Lehramt, einer Lehrbefähigung oder einem anerkannten Zertifikat wie TEFL.
    .details =
        - Eine ältere Fassung verlangt einen Hochschulabschluss aus einem Land, in dem die Sprache Muttersprache ist. Stammt Ihr Abschluss von anderswo, fragen Sie vor Ort.
        - Wenn Sie nicht Staatsangehöriger eines Landes mit dieser Muttersprache sind, lässt das Wort „grundsätzlich“ Spielraum; die Behörde entscheidet im Einzelfall.
        - Welche Zertifikate zählen (Stundenzahl, Online-Kurse), ist örtliche Praxis.
        - Für Lehrkräfte anderer Fächer gilt die allgemeine Regel: Bachelorabschluss und einschlägige Erfahrung.
        - Braucht die Branche eine Genehmigung oder Zulassung, lassen Sie sich diese von der Schule zeigen.

        Lassen Sie sich dies vor der Unterschrift von der Hotline { $hotline_work } bestätigen.

answer-teacher_requirements-shenzhen =
    Fremdsprachenlehrkräfte sollen grundsätzlich die Sprache ihres Heimatlandes unterrichten, mindestens einen Bachelorabschluss und { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } Erfahrung im Sprachunterricht haben, ersatzweise einen Lehramtsabschluss, eine Lehrbefähigung oder ein anerkanntes Zertifikat. Shenzhen hat TEFL in China, Zertifikate mit mehr als { $training_hours } Kursstunden oder solche gelisteter ausländischer Universitäten anerkannt.
    .details =
        Ein solches Zertifikat muss Unterrichtsführung, Unterrichtsplanung, Grammatik, Wortschatz und Aussprache abdecken, eine überprüfbare Kurswebsite haben und beglaubigt oder notariell bestätigt sein. Das ist ältere Praxis: Klären Sie es unter { $phone }, bevor Sie für einen Kurs bezahlen.

        Eine ältere Fassung verlangt einen Abschluss aus einem Land, in dem die Sprache Muttersprache ist. Die Entscheidung trifft die Behörde.

answer-fresh_graduate =
    Ja, mit mindestens einem Masterabschluss einer chinesischen oder einer namhaften ausländischen Hochschule, wenn der Abschluss höchstens { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } zurückliegt und Ihr Notendurchschnitt mindestens { $mark } % oder { $grade } beträgt. Mit nur einem Bachelor brauchen Sie in der Regel zuerst { $exp_years ->
        [one] { $exp_years } Jahr
       *[other] { $exp_years } Jahre
    } Erfahrung; einige Städte weichen davon ab.
    .details =
        - Außerdem nötig: ein Alter von mindestens { $age }, gute Gesundheit, keine Vorstrafen, eine zum Studienfach passende Stelle und ein Gehalt, das grundsätzlich nicht unter dem örtlichen Durchschnittslohn liegt.
        - Ob die erste Erlaubnis im Kontingent der Kategorie C oder ohne Erfahrung in B erteilt wird, ist örtlich verschieden. Das gilt auch für die obere Altersgrenze und die Listen namhafter Hochschulen.
        - Sprachlehrkräfte mit Lehramtsabschluss oder Unterrichtszertifikat sind nach der Regel für Lehrkräfte von der Erfahrung befreit.
        - Ein anderer Weg ist die Punktetabelle.

        Lassen Sie den Arbeitgeber vor Ihrem Abschluss nachfragen: Hotline { $hotline_work }.

answer-fresh_graduate-beijing =
    In Peking sind hervorragende Absolventen mit mindestens einem Masterabschluss namhafter Hochschulen im In- und Ausland von { $exp_years ->
        [one] { $exp_years } Jahr
       *[other] { $exp_years } Jahren
    } Erfahrung befreit (Kategorie B). Bei tatsächlichem Bedarf ist noch mehr Entgegenkommen möglich.
    .details =
        Welche Hochschulen zählen und was „hervorragend“ heißt, entscheidet die Behörde; lassen Sie den Arbeitgeber unter { $phone } fragen. Mit nur einem Bachelor gilt die Regel Abschluss plus Erfahrung, sofern kein anderer Weg (Unterrichtszertifikat, Gehalt, Punkte) passt.

answer-fresh_graduate-tianjin =
    Tianjin hat auch eine erleichterte Regel für neue Bachelorabsolventen führender ausländischer Hochschulen, chinesischer Schwerpunktuniversitäten und der Hochschulen in Tianjin. Die landesweite Regel verlangt einen Master, einen höchstens { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    } zurückliegenden Abschluss und einen Notendurchschnitt von mindestens { $mark } % oder { $grade }. Sonst sind { $exp_years ->
        [one] { $exp_years } Jahr
       *[other] { $exp_years } Jahre
    } Erfahrung nötig.
    .details =
        Die Regel von Tianjin konnten wir nur zum Teil lesen; lassen Sie den Arbeitgeber nach den genauen Listen und Bedingungen fragen: Hotline { $hotline_work }. Für Stellen im Sprachunterricht gilt die Regel für Sprachlehrkräfte. Ob die erste Erlaubnis im Kontingent der Kategorie C oder ohne Erfahrung in B erteilt wird, ist örtlich verschieden.

answer-student_work =
    Mit einer Aufenthaltserlaubnis zum Studium dürfen Sie außerhalb der Hochschule (勤工助学) nur arbeiten, wenn die Hochschule zustimmt und die Ein- und Ausreisebehörde dies in der Aufenthaltserlaubnis vermerkt (居留证件加注), und erst nach { $year ->
        [one] { $year } Jahr
       *[other] { $year } Jahren
    } an derselben Hochschule. Im Semester bis zu { $week } Stunden in der Woche und { $month } im Monat, in den Ferien bis zu { $holiday_week } in der Woche und { $holiday_month } im Monat.
    .details =
        - Reihenfolge: schriftliche Zustimmung der Hochschule, dann Vermerk mit Ort und Zeitraum, dann Arbeit. Der Arbeitsort muss in der Stadt der Hochschule liegen.
        - Auch Praktika außerhalb der Hochschule brauchen den Vermerk. Praktika und Praxiseinsätze, die die Hochschule als Teil des Studiums organisiert, gelten nicht als Nebenarbeit.
        - Studierende ausländischer Hochschulen mit einem Praktikum nach Abkommen fallen unter Kategorie C mit Kontingent.
        - Arbeit ohne Vermerk, außerhalb der erlaubten Stellen oder über die Stundenzahl hinaus ist illegale Beschäftigung und kann mit einer Geldbuße geahndet werden.

        Fragen Sie zuerst das International Office Ihrer Hochschule, dann die Hotline { $hotline_immigration }.

answer-salary_requirement =
    Die Untergrenze für alle ist der örtliche Mindestlohn. Wer über Abschluss und Erfahrung zugelassen wird, muss kein weiteres festes Mindestgehalt erreichen. Nur der Weg über das Gehalt verlangt mehr: das { $multiple_a }-Fache des örtlichen Durchschnittslohns für Kategorie A, das { $multiple_b }-Fache für Kategorie B.
    .details =
        - Durchschnittslohn ist der zuletzt veröffentlichte Vorjahreswert des Arbeitsorts für alle Beschäftigten städtischer Betriebe und Einrichtungen (全口径城镇单位就业人员平均工资). Ihr durchschnittliches Lohneinkommen muss das genannte Vielfache dieses Werts erreichen.
        - Die Beträge unterscheiden sich nach Stadt und Jahr; Berichten zufolge sperrt das Online-System auf dem Weg über das Gehalt niedrigere Gehälter.
        - In Peking ist auf dem Weg über Gehalt oder Punkte eine Gehaltszusicherung (薪资事项承诺书) nötig, die bei der nächsten Verlängerung oder der Löschung mit den Steuerdaten abgeglichen wird.
        - Alte Seiten mit einer festen Jahressumme für Kategorie A sind überholt.

        Lassen Sie den Arbeitgeber den aktuellen Betrag bei der Hotline { $hotline_work } bestätigen.

answer-salary_requirement-city =
    Die Untergrenze für alle ist der örtliche Mindestlohn. Nur der Weg über das Gehalt verlangt mehr. Als Durchschnittslohn Ihrer Stadt wurden zuletzt { $average } RMB im Monat berichtet: Das { $multiple_a }-Fache sind { $pay_a_month } RMB für Kategorie A, das { $multiple_b }-Fache { $pay_b_month } RMB für Kategorie B.
    .details =
        Diese Beträge werden seit dem { $used_from } verwendet und stammen aus nichtamtlichen Quellen. Jedes Jahr erscheint ein neuer Durchschnittslohn, der sie bereits ersetzt haben kann: Lassen Sie den Arbeitgeber den aktuellen Betrag bei der Hotline { $hotline_work } bestätigen.

        Wer über Abschluss und Erfahrung zugelassen wird, braucht kein solches Gehalt. Auf dem Weg über Gehalt oder Punkte verlangt Peking eine Gehaltszusicherung (薪资事项承诺书), die später mit den Steuerdaten abgeglichen wird; fragen Sie, ob Ihre Stadt ebenso verfährt.

answer-salary_requirement-tianjin =
    Die Untergrenze für alle ist der örtliche Mindestlohn. Nur der Weg über das Gehalt verlangt mehr: Kategorie B das { $multiple_b }-Fache des örtlichen Durchschnittslohns. Für Kategorie A nennt die landesweite Regel das { $multiple_a }-Fache, ein Text aus Tianjin jedoch das { $multiple_tianjin }-Fache: Fragen Sie nach, bevor Sie sich darauf verlassen.
    .details =
        Durchschnittslohn ist der zuletzt veröffentlichte Vorjahreswert des Arbeitsorts für alle Beschäftigten städtischer Betriebe und Einrichtungen. Lassen Sie den Arbeitgeber Vielfaches und Betrag bei der Hotline { $hotline_work } bestätigen.

answer-documents_list =
    Für den Erstantrag: unterschriebenes und gestempeltes Antragsformular, Passseite, Foto, Arbeitsvertrag, höchster Abschluss, Tätigkeitsbescheinigung (工作资历证明), Führungszeugnis (无犯罪记录证明) und Gesundheitszeugnis (体检证明). Ausländische Dokumente werden, soweit vorgeschrieben, beglaubigt und ins Chinesische übersetzt. Wenn Sie schon in China sind, kommt die Seite mit Visum oder Aufenthaltserlaubnis und Einreisestempel hinzu.
    .details =
        - Antragsformular: aus dem Online-System; Ihre Unterschrift, Stempel des Arbeitgebers.
        - Vertrag auf Chinesisch, unterschrieben und gestempelt. Ersatzweise: Ernennungsschreiben (任职证明) oder Entsendeschreiben (派遣函) für Repräsentanten und entsandte Kräfte eines Konzerns.
        - Abschluss (Kategorie B): beglaubigt, wenn er außerhalb des Festlands erworben wurde.
        - Führungszeugnis: höchstens { $ncr_months ->
        [one] { $ncr_months } Monat
       *[other] { $ncr_months } Monate
    } alt, beglaubigt.
        - Gesundheitszeugnis: höchstens { $medical_months ->
        [one] { $medical_months } Monat
       *[other] { $medical_months } Monate
    } alt.
        - Foto: höchstens { $photo_months ->
        [one] { $photo_months } Monat
       *[other] { $photo_months } Monate
    } alt. Reisepass: noch mindestens { $passport_months ->
        [one] { $passport_months } Monat
       *[other] { $passport_months } Monate
    } gültig.
        - Nachweis des Merkmals, auf das Sie sich berufen (Punkte, Auszeichnung, Gehalt), und, wo das Gesetz es verlangt, Branchengenehmigung oder Berufszulassung.
        - Mitreisende Angehörige: Heirats-, Geburts- oder Adoptionsurkunden mit Übersetzung.

        In Kategorie A kann eine schriftliche Zusicherung (承诺制) Tätigkeitsbescheinigung, Abschluss und Führungszeugnis ersetzen, außer wenn A auf dem betreffenden Dokument beruht. Die Behörde kann weitere Unterlagen verlangen.

answer-document_legalisation =
    Ein Hochschulabschluss oder Führungszeugnis aus dem Ausland muss beglaubigt sein. Gilt zwischen dem ausstellenden Staat und China das Apostille-Übereinkommen, genügt seit dem { $apostille_since } eine Apostille (附加证明书). Sonst beglaubigt die chinesische Botschaft oder ein chinesisches Konsulat im Ausland oder die Vertretung jenes Staates in China. Bei Abschlüssen zählt auch die Bestätigung durch das CSCSE (教育部留学服务中心认证).
    .details =
        - Abschluss vom chinesischen Festland: keine Beglaubigung; Original scannen.
        - Abschluss aus Hongkong, Macau oder Taiwan: CSCSE oder örtlicher Notar. Führungszeugnis von dort: örtlicher Notar.
        - Stellt das Außenministerium Ihres Landes oder dessen Botschaft oder Konsulat in China eine nicht eidesstattliche Bescheinigung aus, dass keine Vorstrafen vorliegen, braucht diese keine weitere Beglaubigung.
        - Familienurkunden brauchen für die Arbeitserlaubnis keine Beglaubigung; für die Aufenthaltserlaubnis kann die Ein- und Ausreisebehörde sie dennoch verlangen.
        - Eine Apostille bestätigt Unterschrift und Siegel, nicht den Inhalt und nicht das Alter eines Dokuments.
        - Ist das Übereinkommen zwischen dem Staat und China erst später in Kraft getreten, zählt dieser spätere Tag.

        Ob das Übereinkommen zwischen China und Ihrem Staat wirkt, klären Sie, bevor Sie bezahlen: bei der ausstellenden Behörde, der chinesischen Botschaft oder der Hotline { $hotline_work }.

answer-document_legalisation-before_apostille =
    Zu dem Zeitpunkt, nach dem Sie fragen, galt die Apostille für China noch nicht (sie trat am { $apostille_since } in Kraft). Abschlüsse und Führungszeugnisse aus dem Ausland mussten von einer chinesischen Botschaft oder einem Konsulat im Ausland oder von der Vertretung des ausstellenden Staates in China legalisiert werden; Abschlüsse konnte auch das CSCSE bestätigen (教育部留学服务中心认证).
    .details =
        - Abschluss vom chinesischen Festland: keine Beglaubigung.
        - Dokumente aus Hongkong, Macau oder Taiwan: örtlicher Notar; Abschlüsse auch durch das CSCSE.

        Wenn Sie heute einen Antrag stellen, fragen Sie nach der jetzigen Regel. Auskunft: Hotline { $hotline_work }.

answer-criminal_record_certificate =
    Ja, in den Kategorien B und C. Das Führungszeugnis muss von Polizei, Sicherheitsbehörde oder Gericht des Staates Ihrer Staatsangehörigkeit oder Ihres gewöhnlichen Aufenthalts stammen, darf höchstens { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    } alt sein und muss beglaubigt sein. Eine eidesstattliche oder eigene Erklärung wird nicht anerkannt (不接收宣誓性无犯罪记录). Für einen Arbeitgeberwechsel innerhalb Chinas brauchen Sie es nicht.
    .details =
        - Gewöhnlicher Aufenthalt (经常居住地): der Staat außerhalb Chinas, in dem Sie nach dem Weggang aus Ihrem Heimatland zuletzt { $residence_years ->
        [one] { $residence_years } Jahr
       *[other] { $residence_years } Jahre
    } oder länger ununterbrochen gelebt haben.
        - In Kategorie A genügt eine schriftliche Zusicherung. Bei Kurzzeiteinsätzen reicht eine Erklärung auf dem Formular.
        - Eine nicht eidesstattliche Bescheinigung des Außenministeriums Ihres Landes oder seiner Botschaft oder seines Konsulats in China wird anerkannt.
        - Wer lange in China gelebt hat, kann mancherorts (Peking) stattdessen eine chinesische Bescheinigung oder die Seiten mit den Aufenthaltserlaubnissen vorlegen. Manche Orte befreien auch Personen, die kürzlich eine Arbeitserlaubnis hatten. Fragen Sie die örtliche Behörde.

        Beantragen Sie es früh und gleichen Sie das Ausstellungsdatum mit dem Tag der Einreichung ab. Auskunft: Hotline { $hotline_work }.

answer-criminal_record_certificate-beijing =
    Ja, in den Kategorien B und C: ein Führungszeugnis aus dem Staat Ihrer Staatsangehörigkeit oder Ihres gewöhnlichen Aufenthalts, höchstens { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    } alt und beglaubigt, keine eidesstattliche Erklärung. Wenn Sie { $china_years ->
        [one] { $china_years } Jahr
       *[other] { $china_years } Jahre
    } oder länger in China gelebt haben, können in Peking eine Bescheinigung der chinesischen Ein- und Ausreisebehörde oder die Seiten mit den Aufenthaltserlaubnissen dieser Zeit an seine Stelle treten.
    .details =
        - Gewöhnlicher Aufenthalt (经常居住地): der Staat außerhalb Chinas, in dem Sie nach dem Weggang aus Ihrem Heimatland zuletzt { $residence_years ->
        [one] { $residence_years } Jahr
       *[other] { $residence_years } Jahre
    } oder länger ununterbrochen gelebt haben.
        - Für einen Arbeitgeberwechsel innerhalb Chinas nicht nötig; in Kategorie A genügt eine schriftliche Zusicherung.

        Auskunft: { $phone }.

answer-criminal_history =
    Allgemeine Voraussetzung der Arbeitserlaubnis ist, dass keine Vorstrafen vorliegen; eine Verurteilung kann daher zur Ablehnung führen. Eine veröffentlichte Liste alter, geringfügiger oder getilgter Taten, die nicht zählen, haben wir nicht gefunden. Es kommt darauf an, was in Ihrem Führungszeugnis steht. Lassen Sie den Arbeitgeber vor dem Antrag die Behörde fragen: Hotline { $hotline_work }.
    .details =
        - Verschweigen Sie nichts: Falsche Angaben führen zu Ablehnung und Verwarnung, eine so erlangte Erlaubnis wird zurückgenommen.
        - Ob die Behörde weiter nachfragt, wenn ein alter Eintrag im Führungszeugnis nicht mehr erscheint, konnten wir nicht klären.
        - Über das Visum wird gesondert entschieden; die Visumstelle muss eine Ablehnung nicht begründen.
        - Nach einer Abschiebung aus China ist { $ban_from } bis { $ban_to } Jahre lang keine Einreise möglich, nach einer Ausweisung { $expulsion } Jahre lang.

        Einen Einzelfall können wir nicht beurteilen. Fragen zum Visum: Hotline { $hotline_immigration }.

answer-medical_check =
    Das Gesundheitszeugnis muss vom Gesundheitsdienst des chinesischen Zolls stammen: ein Gesundheitszeugnis (健康检查证明书) bei einer Untersuchung in China oder eine Prüfbescheinigung (境外人员体格检查记录验证证明) zu ausländischen Befunden. Es darf höchstens { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    } alt sein. Für einen Arbeitgeberwechsel innerhalb Chinas ist kein neues nötig.
    .details =
        - Wo: im internationalen Reisegesundheitszentrum (国际旅行卫生保健中心) des Ortes. Fragen Sie dort nach dem Termin, was Sie mitbringen, ob Sie nüchtern kommen müssen und was untersucht wird; eine bestätigte Liste haben wir nicht.
        - Aus dem Ausland: Einige ältere Texte lassen auch Einrichtungen im Ausland zu, die die chinesische Behörde anerkennt. Fragen Sie den Arbeitgeber, was seine Behörde gelten lässt.
        - Auch eine länger gültige Aufenthaltserlaubnis verlangt das Zeugnis.
        - Hindernisse: Nach dem Gesetz wird kein Visum erteilt bei schweren psychischen Störungen, ansteckender Lungentuberkulose oder anderen Infektionskrankheiten, die die öffentliche Gesundheit erheblich gefährden können.
        - Auffälliges Ergebnis: Lassen Sie sich den Befund schriftlich geben, fragen Sie, ob nach einer Behandlung eine Wiederholung möglich ist, und informieren Sie den Arbeitgeber vor Fristablauf. Die Entscheidung trifft die Behörde.

        Auskunft: Hotline { $hotline_work }.

answer-medical_check-beijing =
    In Peking untersucht das internationale Reisegesundheitszentrum (国际旅行卫生保健中心): { $phone_main }, für ausländische Gesundheitsunterlagen { $phone_haidian }. Das Zeugnis darf höchstens { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    } alt sein. Vor der Einreise kann eine Gesundheitszusicherung des Arbeitgebers (健康承诺书) an seine Stelle treten; die Untersuchung folgt dann nach der Ankunft.
    .details =
        - Fragen Sie nach dem Termin, was Sie mitbringen, ob Sie nüchtern kommen müssen und was untersucht wird; eine bestätigte Liste haben wir nicht.
        - Für einen Arbeitgeberwechsel innerhalb Chinas ist kein neues Zeugnis nötig. Eine länger gültige Aufenthaltserlaubnis verlangt es.
        - Nach dem Gesetz wird kein Visum erteilt bei schweren psychischen Störungen, ansteckender Lungentuberkulose oder anderen Infektionskrankheiten, die die öffentliche Gesundheit erheblich gefährden können.
        - Auffälliges Ergebnis: Lassen Sie sich den Befund schriftlich geben, fragen Sie, ob nach einer Behandlung eine Wiederholung möglich ist, und informieren Sie den Arbeitgeber vor Fristablauf.

answer-document_format =
    Laden Sie Farbscans der Originale und ihrer chinesischen Übersetzungen hoch. Jedes nicht chinesische Dokument braucht eine Übersetzung, nur der Reisepass nicht. Das Antragsformular unterschreiben Sie, der Arbeitgeber stempelt es. Halten Sie die Dateien klein, bis etwa { $mb } MB je Datei, und verwenden Sie PDF. Das Foto zeigt Ihr ganzes Gesicht, ohne Kopfbedeckung, vor weißem Hintergrund.
    .details =
        - Dateiart: Manche Orte nennen PDF oder JPG; Berichten zufolge nimmt das System seit dem { $pdf_since } nur noch PDF an. Größenbeschränkungen sind örtlich verschieden.
        - Foto: höchstens { $photo_months ->
        [one] { $photo_months } Monat
       *[other] { $photo_months } Monate
    } alt; Shenzhen nennt für das System JPG, mindestens { $photo_width } mal { $photo_height } Pixel und höchstens { $photo_mb } MB. Das System prüft Licht, Schärfe, Hintergrund, Lage und Brille; Kopfbedeckungen nur aus religiösen Gründen.
        - Übersetzung: In Peking darf der Arbeitgeber übersetzen und stempeln; Shenzhen lässt das nur für Englisch zu und verlangt für andere Sprachen ein Übersetzungsbüro. Anderswo fragen Sie die örtliche Behörde.
        - Weicht eine Übersetzung offenkundig vom Original ab, muss sie neu angefertigt werden.
        - Die Behörde kann die Vorlage der Originale verlangen. Auskunft: Hotline { $hotline_work }.

answer-document_format-shenzhen =
    In Shenzhen: Farbscans der Originale, keine gestempelten Kopien. Englische Dokumente darf der Arbeitgeber selbst übersetzen; andere Sprachen brauchen ein Übersetzungsbüro mit Stempel. Foto: JPG, weißer Hintergrund, mindestens { $photo_width } mal { $photo_height } Pixel, höchstens { $photo_mb } MB. Ihre Unterschrift auf dem Formular muss der im Reisepass entsprechen.
    .details =
        - Jedes nicht chinesische Dokument braucht eine Übersetzung, nur der Reisepass nicht.
        - Das Foto darf höchstens { $photo_months ->
        [one] { $photo_months } Monat
       *[other] { $photo_months } Monate
    } alt sein: ohne Kopfbedeckung, ganzes Gesicht, ohne Rahmen. Das System prüft Licht, Schärfe, Hintergrund, Lage und Brille.
        - Berichten zufolge nimmt das System für Dokumente nur PDF an; versuchen Sie es zuerst damit.

        Auskunft: { $phone }.

answer-document_format-beijing =
    In Peking: Farbscans der Originale und ihrer chinesischen Übersetzungen. Der Arbeitgeber darf übersetzen und die Übersetzung stempeln; ein Übersetzungsbüro ist nicht nötig. Das Antragsformular unterschreiben Sie, der Arbeitgeber stempelt es. Das Foto zeigt Ihr ganzes Gesicht ohne Kopfbedeckung und ist höchstens { $photo_months ->
        [one] { $photo_months } Monat
       *[other] { $photo_months } Monate
    } alt.
    .details =
        - Jedes nicht chinesische Dokument braucht eine Übersetzung, nur der Reisepass nicht. Weicht eine Übersetzung offenkundig vom Original ab, muss sie neu angefertigt werden.
        - Foto: Das System prüft Licht, Schärfe, Hintergrund, Lage und Brille; Kopfbedeckungen nur aus religiösen Gründen. Ein Text aus Shenzhen nennt für das System mindestens { $photo_width } mal { $photo_height } Pixel und weißen Hintergrund.
        - Berichten zufolge nimmt das System für Dokumente nur PDF an; versuchen Sie es zuerst damit.

        Auskunft: { $phone }.

answer-document_validity =
    Führungszeugnis: höchstens { $ncr_months ->
        [one] { $ncr_months } Monat
       *[other] { $ncr_months } Monate
    } alt. Gesundheitszeugnis: höchstens { $medical_months ->
        [one] { $medical_months } Monat
       *[other] { $medical_months } Monate
    }. Foto: höchstens { $photo_months ->
        [one] { $photo_months } Monat
       *[other] { $photo_months } Monate
    }. Reisepass: noch mindestens { $passport_months ->
        [one] { $passport_months } Monat
       *[other] { $passport_months } Monate
    } gültig. Für Abschlüsse, deren Beglaubigung und Tätigkeitsbescheinigungen haben wir keine Altersgrenze gefunden.
    .details =
        - Ab wann gerechnet wird: Die Texte legen den Tag nicht fest. Rechnen Sie bis zu dem Tag, an dem der Arbeitgeber einreicht, und lassen Sie einige Wochen Spielraum.
        - Es zählt das Ausstellungsdatum der Bescheinigung selbst, nicht das der Apostille oder der Übersetzung.
        - Erneute Verwendung: Beim Arbeitgeberwechsel müssen Abschluss und Tätigkeitsbescheinigung nicht noch einmal eingereicht werden, wenn eine brauchbare Fassung vorliegt; Führungs- und Gesundheitszeugnis werden gar nicht verlangt.
        - Manche Orte erlassen Personen, die in den letzten Jahren eine Arbeitserlaubnis hatten, bereits vorliegende Unterlagen. Das ist örtlich geregelt: Fragen Sie vorher.

        Auskunft: Hotline { $hotline_work }.

answer-contract_requirements =
    Der Vertrag (聘用合同) muss auf Chinesisch abgefasst sein oder eine vom Arbeitgeber gestempelte chinesische Übersetzung haben. Er nennt Arbeitsort, Arbeitsinhalt, Vergütung, Dauer der Arbeit in China und Position und trägt Ihre Unterschrift und den Stempel des Arbeitgebers. Handschriftliche Änderungen sind nicht zulässig. Die Angaben müssen mit dem Antrag übereinstimmen.
    .details =
        - Das Arbeitsrecht verlangt außerdem: Name, Anschrift und gesetzlicher Vertreter des Arbeitgebers, Ihr Name, Ihre Anschrift und Passnummer, Arbeitszeit und Urlaub, Sozialversicherung und Arbeitsschutz.
        - Laufzeit: Die Erlaubnis richtet sich in der Regel nach dem Vertrag. Eine Laufzeit von höchstens { $max_years ->
        [one] { $max_years } Jahr
       *[other] { $max_years } Jahren
    } ist eine ältere Regel, die wir nicht vollständig lesen konnten.
        - Das Gehalt darf nicht unter dem örtlichen Mindestlohn liegen; für den Weg über das Gehalt gelten eigene Beträge.
        - Daten (Peking; anderswo fragen Sie nach): Beim Arbeitgeberwechsel darf der neue Vertrag nicht beginnen, bevor die Löschung wirksam ist; bei der Verlängerung schließt er lückenlos an den alten an.
        - Anstelle eines Vertrags: Ernennungsschreiben (任职证明) für Repräsentanten und Personal nach Abkommen, Entsendeschreiben (派遣函) für Kräfte, die die Konzernzentrale entsendet.

        Auskunft: Hotline { $hotline_work }.

answer-notification_letter =
    Die Mitteilung über die Arbeitserlaubnis (外国人工作许可通知, „Notification Letter“) ist die Genehmigung eines Antrags aus dem Ausland. Der Arbeitgeber druckt sie mit dem Bescheid aus dem Online-System und schickt sie Ihnen; mit ihr beantragen Sie das Z-Visum. Wie lange sie verwendet werden kann, haben wir in keinem amtlichen Text gefunden: Beantragen Sie das Visum unverzüglich.
    .details =
        - Eine Agentur nennt { $days } Kalendertage; nehmen Sie das nur als Anhaltspunkt und fragen Sie bei Botschaft oder Konsulat nach.
        - Vergleichen Sie sie sofort mit Ihrem Reisepass: Name, Passnummer, Staatsangehörigkeit, Geburtsdatum, Arbeitgeber und Stelle.
        - Fehler, neuer Reisepass oder verfallene Mitteilung: Beantragen Sie damit kein Visum. Der Arbeitgeber fragt die ausstellende Behörde, ob eine Berichtigung möglich oder ein neuer Antrag nötig ist.
        - Die Mitteilung allein berechtigt weder zur Arbeit noch zur Einreise.

        Auskunft: Hotline { $hotline_work }.

answer-z_visa =
    Das Z-Visum beantragen Sie bei einer chinesischen Botschaft oder einem Konsulat im Ausland mit der Mitteilung über die Arbeitserlaubnis (外国人工作许可通知). Es gilt in der Regel für eine einmalige Einreise, die innerhalb von etwa { $entry_months ->
        [one] { $entry_months } Monat
       *[other] { $entry_months } Monaten
    } nach der Ausstellung erfolgen muss. Es überbrückt nur die Zeit nach der Ankunft: Innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise müssen Sie die Aufenthaltserlaubnis beantragen.
    .details =
        - Mitzubringen: Reisepass, der noch länger als { $passport_months ->
        [one] { $passport_months } Monat
       *[other] { $passport_months } Monate
    } gültig ist, mit mindestens { $pages ->
        [one] { $pages } freien Seite
       *[other] { $pages } freien Seiten
    }, Antragsformular, Foto, Mitteilung. Die Visumstelle kann mehr verlangen und zum Gespräch bitten.
        - Drittländer: Ob ein Konsulat Personen annimmt, die nicht im Land wohnen, entscheidet es selbst. Fragen Sie vor der Reise und halten Sie Ihr Aufenthaltsrecht für das Drittland bereit.
        - Wenn Sie nach der Einreise mit einem Z-Visum für eine Einreise China verlassen, bevor die Aufenthaltserlaubnis vorliegt, brauchen Sie ein neues Visum.
        - Eine Ablehnung muss nicht begründet werden.

        Die Anforderungen für Ihren Ort stehen auf der Website der chinesischen Botschaft oder des Konsulats; weitere Fragen: Hotline { $hotline_immigration }.

answer-r_visa =
    Das R-Visum (R字签证) ist für Personen, die den Maßstab der Kategorie A erfüllen. Die einladende Einrichtung in China beantragt bei der Provinzbehörde eine Bestätigung für ausländische Spitzenkräfte (外国高端人才确认函), über die innerhalb von { $decision ->
        [one] { $decision } Arbeitstag
       *[other] { $decision } Arbeitstagen
    } entschieden wird. Damit ist das Visum gebührenfrei, gilt für mehrere Einreisen { $valid_short } oder { $valid_long } Jahre lang und erlaubt Aufenthalte von bis zu { $stay ->
        [one] { $stay } Tag
       *[other] { $stay } Tagen
    }.
    .details =
        - Unterlagen für die Bestätigung: Online-Formular, Einladung mit Ihren Daten, Einreisedatum und Anlass, Reisepass, Foto, Nachweis für den Maßstab A.
        - Ehegatten und minderjährige Kinder erhalten entsprechende Visa.
        - Für eine Beschäftigung brauchen Sie trotzdem die Arbeitserlaubnis und die Aufenthaltserlaubnis zu Arbeitszwecken; mit einem R-Visum können Sie diese in China beantragen.

        Gültigkeit und Aufenthaltsdauer kennen wir aus nichtamtlichen Quellen; Botschaft oder Konsulat entscheiden. Auskunft: Hotline { $hotline_work }.

answer-wrong_visa_work =
    Nein. Mit einem Touristen- (L), Geschäfts- (M), Besuchs- (F), Familien- (S oder Q) oder Studienvisum (X) oder ohne Visum dürfen Sie in China nicht arbeiten. Arbeit setzt Arbeitserlaubnis und Aufenthaltserlaubnis zu Arbeitszwecken voraus (工作许可和工作类居留证件). Das gilt auch für eine Probezeit, solange über die Anträge noch nicht entschieden ist.
    .details =
        - M und F decken Besprechungen, Handelsgespräche und Austausch ab, ohne Beschäftigung in China.
        - Bei einem Versprechen wie „Kommen Sie mit einem Geschäftsvisum, wir stellen es später um“ tragen Sie das Risiko: Illegale Beschäftigung kostet eine Geldbuße von { $fine_min } bis { $fine_max } RMB, in schweren Fällen droht Haft.
        - K-Visum: Wir haben keinen amtlichen Text gefunden, nach dem es die Arbeitserlaubnis ersetzt. Manche Internetseiten behaupten das; verlassen Sie sich nicht darauf.
        - Wer den Antrag ohne Ausreise stellen darf, ist eine eigene Frage; fragen Sie uns danach.

        Lassen Sie sich dies vor Arbeitsbeginn von der Hotline { $hotline_work } (Arbeitserlaubnis) oder { $hotline_immigration } (Visum) bestätigen.

answer-apply_inside_china =
    Nur in bestimmten Fällen: Kategorie A; Arbeitgeberwechsel im selben Beruf mit gültiger Aufenthaltserlaubnis zu Arbeitszwecken; Ehegatten oder Kinder chinesischer Staatsangehöriger oder hier arbeitender oder dauerhaft lebender Ausländer; Versetzung im Konzern, Regelungen für Zonen oder Regionalzentralen, Regierungsabkommen; R-Visum. Mit Touristen- oder Geschäftsvisum müssen Sie in Kategorie B in der Regel ausreisen und ein Z-Visum beantragen.
    .details =
        - Ebenfalls genannt: Repräsentanten ständiger Vertretungen, die mit einem Arbeitsvisum eingereist sind, und Inhaber einer Erlaubnis für bis zu { $short_days ->
        [one] { $short_days } Tag
       *[other] { $short_days } Tage
    }, die während dieses Aufenthalts eingestellt werden.
        - Wenn der Arbeitgeber den Antrag stellt, müssen Sie ein gültiges Visum oder Aufenthaltsdokument besitzen; ein laufender Antrag verlängert es nicht.
        - Die Behörde kann weitere Fälle zulassen. Lassen Sie den Arbeitgeber fragen, bevor Ihr Visum abläuft: Hotline { $hotline_work }.
        - Reihenfolge in China: Gesundheitsuntersuchung, Online-Antrag des Arbeitgebers, dann Aufenthaltserlaubnis zu Arbeitszwecken.

        Ob Sie das Z-Visum in Hongkong oder in einem Drittland beantragen können, klären Sie mit der dortigen Vertretung.

answer-apply_inside_china-beijing =
    Ein Fragen-und-Antworten-Text aus Peking ist weit gefasst: Fach- und Spitzenkräfte, die mit gültigem Visum oder Aufenthaltsdokument bereits in China sind, können den Antrag hier stellen. Der Leitfaden selbst nennt einzelne Fälle, etwa Kategorie A, Arbeitgeberwechsel, Angehörige chinesischer Staatsangehöriger oder hier arbeitender Ausländer, Versetzung im Konzern, Zonenregelungen und R-Visum. Lassen Sie den Arbeitgeber vorher fragen: { $phone }.
    .details =
        - Wenn der Arbeitgeber den Antrag stellt, müssen Sie ein gültiges Visum oder Aufenthaltsdokument besitzen; ein laufender Antrag verlängert es nicht.
        - Reihenfolge in China: Gesundheitsuntersuchung, Online-Antrag des Arbeitgebers, dann Aufenthaltserlaubnis zu Arbeitszwecken.
        - Solange Ihnen eine der Erlaubnisse fehlt, dürfen Sie nicht arbeiten. Ob ein Fall angenommen wird, entscheidet die Behörde; halten Sie sich den Weg über das Z-Visum offen.

answer-short_term_work =
    Für Einsätze von bis zu { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } (完成短期工作任务) sind eine Kurzzeit-Arbeitserlaubnis und ein Z-Visum nötig. Möglich sind sie nur für bestimmte Aufgaben: Technik, Forschung, Leitung oder Anleitung bei einem chinesischen Partner, Probetraining im Sport, Dreharbeiten, Modenschauen, genehmigte kommerzielle Auftritte und von der Behörde anerkannte Fälle. Eine Verlängerung gibt es nicht.
    .details =
        - Kein Kurzzeiteinsatz: Montage, Reparatur oder Einweisung bei gekauften Anlagen, Aufsicht über ein per Ausschreibung gewonnenes Projekt, Entsendung in die eigene Niederlassung oder Vertretung. Bis zu { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } wird dafür ein M-Visum verwendet. Für unbezahlte Arbeit und Auftritte ohne Genehmigung als kommerzielle Veranstaltung dient ein F-Visum. Bei längeren Aufenthalten gilt das normale Verfahren.
        - Unterlagen: Formular mit der eigenen Erklärung, nicht vorbestraft zu sein, Vertrag mit Orten, Zeitraum und Inhalt, Reisepass.
        - Dauer: etwa { $pre_review } Arbeitstage für Vorprüfung und Annahme und { $decision } für die Entscheidung.
        - Im Z-Visum steht entweder ein Aufenthalt von { $visa_days ->
        [one] { $visa_days } Tag
       *[other] { $visa_days } Tagen
    } oder der Hinweis, dass ein Aufenthaltsdokument einzuholen ist; dann wird eine Aufenthaltserlaubnis für die Dauer des Einsatzes erteilt.

        Den Antrag stellt der chinesische Partner. Auskunft: Hotline { $hotline_work }.

answer-short_term_work-beijing =
    In Peking sind für Einsätze von bis zu { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } eine Kurzzeit-Arbeitserlaubnis und ein Z-Visum nötig; das Alter liegt zwischen { $age_min } und { $age_max } Jahren. Möglich sind sie nur für bestimmte Aufgaben: Technik, Forschung, Leitung oder Anleitung bei einem chinesischen Partner, Probetraining im Sport, Dreharbeiten, Modenschauen, genehmigte kommerzielle Auftritte und von der Behörde anerkannte Fälle.
    .details =
        - Eine Verlängerung gibt es nicht. Montage oder Wartung gekaufter Anlagen und Aufenthalte in der eigenen Niederlassung sind keine Kurzzeiteinsätze; bis zu { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } wird dafür ein M-Visum verwendet.
        - Im Z-Visum steht entweder ein Aufenthalt von { $visa_days ->
        [one] { $visa_days } Tag
       *[other] { $visa_days } Tagen
    } oder der Hinweis, dass ein Aufenthaltsdokument einzuholen ist.
        - Den Antrag stellt der chinesische Partner. Auskunft: { $phone }.

answer-after_arrival =
    Melden Sie sich innerhalb von { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } nach dem Einzug bei der Polizei an, lassen Sie die Gesundheitsuntersuchung machen und beantragen Sie innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise die Aufenthaltserlaubnis zu Arbeitszwecken bei der Ein- und Ausreisebehörde. Die Karte der Arbeitserlaubnis nach der Einreise zu beantragen, entfällt seit dem { $electronic }. Arbeiten Sie erst, wenn Sie die Aufenthaltserlaubnis haben.
    .details =
        - Anmeldung: Hotels melden Sie an; in einer Wohnung gehen Sie mit Hilfe der gastgebenden Person zur örtlichen Polizeiwache.
        - Gesundheitsuntersuchung: beim Gesundheitsdienst des Zolls, sofern Sie noch kein ausreichend neues Zeugnis haben.
        - Aufenthaltserlaubnis: persönlich, mit Fingerabdrücken; bringen Sie Reisepass, Mitteilung oder elektronische Arbeitserlaubnis, Vertrag und sonst verlangte Unterlagen mit.
        - Elektronische Sozialversicherungskarte (电子社保卡): in der App registrieren; sie zeigt die Arbeitserlaubnis.
        - Mancherorts müssen Inhaber der Kategorien B und C innerhalb von { $check_days ->
        [one] { $check_days } Tag
       *[other] { $check_days } Tagen
    } nach der Einreise ihre Originale am Schalter vorlegen. Lassen Sie den Arbeitgeber fragen.

        Auskunft: Hotline { $hotline_immigration }.

answer-after_arrival-shaanxi =
    Melden Sie sich innerhalb von { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } nach dem Einzug bei der Polizei an, lassen Sie die Gesundheitsuntersuchung machen und beantragen Sie innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise die Aufenthaltserlaubnis zu Arbeitszwecken bei der Ein- und Ausreisebehörde. Die Karte der Arbeitserlaubnis nach der Einreise zu beantragen, entfällt seit dem { $electronic }. Arbeiten Sie erst, wenn Sie die Aufenthaltserlaubnis haben.
    .details =
        - Anmeldung: Hotels melden Sie an; in einer Wohnung gehen Sie mit Hilfe der gastgebenden Person zur örtlichen Polizeiwache.
        - Gesundheitsuntersuchung: beim Gesundheitsdienst des Zolls, sofern Sie noch kein ausreichend neues Zeugnis haben.
        - Aufenthaltserlaubnis: persönlich, mit Fingerabdrücken; bringen Sie Reisepass, Mitteilung oder elektronische Arbeitserlaubnis, Vertrag und sonst verlangte Unterlagen mit.
        - Elektronische Sozialversicherungskarte (电子社保卡): in der App registrieren; sie zeigt die Arbeitserlaubnis.
        - Shaanxi (陕西), nach den dort veröffentlichten Fragen und Antworten: Inhaber der Kategorien B und C legen ihre Originale, die Seite mit Visum oder Aufenthaltserlaubnis und das Gesundheitszeugnis innerhalb von { $check_days ->
        [one] { $check_days } Tag
       *[other] { $check_days } Tagen
    } nach der Einreise am Schalter vor. Inhaber der Kategorie A müssen das nicht. Lassen Sie es den Arbeitgeber bestätigen.

        Auskunft: Hotline { $hotline_immigration }.

answer-after_arrival-card =
    Zu dem Zeitpunkt, nach dem Sie fragen: Anmeldung bei der Polizei innerhalb von { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } nach dem Einzug, Gesundheitsuntersuchung, Antrag des Arbeitgebers auf die Karte der Arbeitserlaubnis innerhalb von { $card_days ->
        [one] { $card_days } Tag
       *[other] { $card_days } Tagen
    } nach der Einreise und Antrag auf die Aufenthaltserlaubnis innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise.
    .details =
        Die Karte entfällt seit dem { $electronic }. Manche Einrichtungen setzten damals intern kürzere Fristen für die Karte.

answer-police_registration =
    Melden Sie sich innerhalb von { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } nach dem Einzug an (住宿登记). Ein Hotel erledigt das für Sie. In einer Wohnung oder einem Haus melden Sie oder die gastgebende Person den Aufenthalt bei der örtlichen Polizeiwache. Nach jedem Umzug und bei jeder anderen Unterkunft ist das erneut nötig; wer es versäumt, wird verwarnt und kann eine Geldbuße von bis zu { $fine } RMB erhalten.
    .details =
        - Bringen Sie den Reisepass mit Visum oder Aufenthaltserlaubnis, den Mietvertrag und die Angaben zum Vermieter mit; was sonst nötig ist, sagt die Wache.
        - Online: Einige Städte bieten ein Online-Formular an. Eine bestätigte Liste haben wir nicht; fragen Sie die örtliche Polizeiwache.
        - Nach Reisen: Hotelaufenthalte meldet das Hotel. Ob Sie sich nach einer Reise an der eigenen Adresse erneut anmelden müssen, wird örtlich verschieden gehandhabt; fragen Sie Ihre Polizeiwache. Fragen Sie auch, ob ein neuer Reisepass oder eine neue Aufenthaltserlaubnis eine erneute Anmeldung verlangt.
        - Ändern sich Angaben in Ihrer Aufenthaltserlaubnis, melden Sie das innerhalb von { $change_days ->
        [one] { $change_days } Tag
       *[other] { $change_days } Tagen
    } der Ein- und Ausreisebehörde.

        Auskunft: Hotline { $hotline_immigration }.

answer-residence_permit =
    Stellen Sie den Antrag innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise persönlich bei der Ein- und Ausreisebehörde der Polizei (公安机关出入境管理机构). Sie entscheidet innerhalb von { $working_days ->
        [one] { $working_days } Arbeitstag
       *[other] { $working_days } Arbeitstagen
    } und behält so lange den Reisepass ein; die Empfangsbestätigung (受理回执) belegt Ihren rechtmäßigen Aufenthalt. Die Erlaubnis gilt zwischen { $min_days } Tagen und { $max_years } Jahren und richtet sich in der Regel nach der Arbeitserlaubnis.
    .details =
        - Unterlagen: Reisepass, Foto, Arbeitserlaubnis (Mitteilung oder elektronisch), polizeiliche Anmeldung, Gesundheitszeugnis bei längerer Geltungsdauer und was die örtliche Behörde zusätzlich verlangt. Fingerabdrücke werden genommen.
        - Ein Gesundheitszeugnis gilt { $health_months ->
        [one] { $health_months } Monat
       *[other] { $health_months } Monate
    } ab Ausstellung.
        - Verlängerung: mindestens { $before ->
        [one] { $before } Tag
       *[other] { $before } Tage
    } vor Ablauf, nachdem die Arbeitserlaubnis verlängert ist.
        - Ablehnungen der Ein- und Ausreisebehörde sind endgültig.

        Einige Städte nehmen beide Anträge gemeinsam am selben Schalter an. Auskunft: Hotline { $hotline_immigration }.

answer-residence_permit-joint =
    In Ihrer Stadt können Arbeits- und Aufenthaltserlaubnis gemeinsam beantragt werden (一窗受理、并联审批), Berichten zufolge mit einer Entscheidung innerhalb von { $joint ->
        [one] { $joint } Arbeitstag
       *[other] { $joint } Arbeitstagen
    }. Sonst stellen Sie den Antrag innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } nach der Einreise persönlich bei der Ein- und Ausreisebehörde, die innerhalb von { $working_days ->
        [one] { $working_days } Arbeitstag
       *[other] { $working_days } Arbeitstagen
    } entscheidet. Solange der Reisepass dort liegt, belegt die Empfangsbestätigung (受理回执) Ihren rechtmäßigen Aufenthalt.
    .details =
        - Die Aufenthaltserlaubnis gilt zwischen { $min_days } Tagen und { $max_years } Jahren und richtet sich in der Regel nach der Arbeitserlaubnis. Fingerabdrücke werden genommen.
        - Unterlagen: Reisepass, Foto, Arbeitserlaubnis, polizeiliche Anmeldung, Gesundheitszeugnis bei längerer Geltungsdauer und was die Behörde zusätzlich verlangt.
        - Fragen Sie vorher, welcher Schalter und welche Fälle für den gemeinsamen Antrag vorgesehen sind. Auskunft: Hotline { $hotline_immigration }.

answer-permit_validity =
    Kategorie A: bis zu { $a_years ->
        [one] { $a_years } Jahr
       *[other] { $a_years } Jahre
    }. Kategorie B: bis zu { $b_years ->
        [one] { $b_years } Jahr
       *[other] { $b_years } Jahre
    }. Kategorie C: meist bis zu { $c_years ->
        [one] { $c_years } Jahr
       *[other] { $c_years } Jahre
    } (Praxis, nicht durch einen Text bestätigt). Innerhalb dieses Rahmens richtet sich die Erlaubnis in der Regel nach Vertrag und Reisepass: Das früheste Ende gibt den Ausschlag.
    .details =
        - Ein kurzer Vertrag oder ein bald ablaufender Reisepass ergibt also eine kurze Erlaubnis. Erneuern Sie nach Möglichkeit zuerst den Pass.
        - Eine Begrenzung der Zahl der Verlängerungen haben wir nicht gefunden. Jede Verlängerung wird neu geprüft: Arbeitgeber, Stelle, Alter und Gehalt, soweit es darauf ankam.
        - In der Praxis kann die Behörde unter der Höchstdauer bleiben.

        Auskunft: Hotline { $hotline_work }.

answer-permit_validity-shenzhen =
    In Shenzhen wird Berichten zufolge meist um { $usual ->
        [one] { $usual } Jahr
       *[other] { $usual } Jahre
    } verlängert, nach { $after ->
        [one] { $after } Jahr
       *[other] { $after } Jahren
    } Arbeit in China um bis zu { $longer ->
        [one] { $longer } Jahr
       *[other] { $longer } Jahre
    }. Die Höchstdauer beträgt { $a_years ->
        [one] { $a_years } Jahr
       *[other] { $a_years } Jahre
    } in Kategorie A und { $b_years ->
        [one] { $b_years } Jahr
       *[other] { $b_years } Jahre
    } in Kategorie B. Die Erlaubnis richtet sich nach Vertrag und Reisepass.
    .details =
        Die Praxis in Shenzhen kennen wir nur aus einer einzigen nichtamtlichen Quelle. Fragen Sie die Behörde: { $phone }. Eine Begrenzung der Zahl der Verlängerungen haben wir nicht gefunden; jede wird neu geprüft.

answer-family_dependents =
    Ehegatten, Eltern, Schwiegereltern und Kinder unter { $child_age } Jahren können Sie begleiten oder nachkommen: für mehr als { $long_stay } Tage mit einem S1-Visum und anschließender Aufenthaltserlaubnis für private Angelegenheiten (私人事务类居留证件), für kürzere Aufenthalte mit einem S2-Visum. Der Aufenthalt der Angehörigen hängt von Ihrem ab; arbeiten dürfen sie damit nicht.
    .details =
        - Antrag: für das Visum bei der chinesischen Botschaft oder dem Konsulat, mit Ihrem Einladungsschreiben, dem Nachweis der Verwandtschaft (Heirats-, Geburts- oder Adoptionsurkunde) und Kopien Ihrer Erlaubnisse; nach der Einreise mit S1 innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } bei der Ein- und Ausreisebehörde.
        - Sie können Angehörige schon im Antrag auf die Arbeitserlaubnis angeben; die Urkunden brauchen dafür eine chinesische Übersetzung, aber keine Beglaubigung. Die Polizei kann dennoch beglaubigte Urkunden verlangen; lassen Sie sie deshalb schon zu Hause beglaubigen.
        - Unverheiratete Partner gehören nicht zu den genannten Angehörigen. Fragen Sie bei Botschaft oder Konsulat nach anderen Visa.
        - Endet oder ändert sich Ihre Aufenthaltserlaubnis, muss auch die Ihrer Angehörigen verlängert oder geändert werden.

        Auskunft: Hotline { $hotline_immigration }.

answer-family_work =
    Nicht mit der Aufenthaltserlaubnis für Angehörige: Sie erlaubt keine Arbeit, auch nicht dem ausländischen Ehegatten eines chinesischen Staatsangehörigen. Ehegatten oder Kinder mit gültigem Visum oder gültiger Aufenthaltserlaubnis können aber ohne Ausreise eine eigene Arbeitserlaubnis erhalten, wenn ein Arbeitgeber sie einstellt und sie die Voraussetzungen erfüllen.
    .details =
        - Das gilt für Ehegatten und Kinder chinesischer Staatsangehöriger und für die von Ausländern, die in China arbeiten oder dauerhaft leben.
        - Der neue Arbeitgeber stellt den Antrag online über den Zugang für Anträge innerhalb Chinas; die allgemeinen Voraussetzungen (Kategorie, Abschluss, Erfahrung, Alter und so weiter) gelten wie für alle.
        - Nach der Arbeitserlaubnis wird die Aufenthaltserlaubnis bei der Ein- und Ausreisebehörde auf Arbeitszwecke umgestellt. Erst dann beginnt die Arbeit.
        - Mit einem Ausweis für den Daueraufenthalt ist keine Arbeitserlaubnis nötig.

        Auskunft: Hotline { $hotline_work }.

answer-travel_reentry =
    Mit einer gültigen Aufenthaltserlaubnis (外国人居留证件) können Sie China verlassen und ohne neues Visum wieder einreisen. Solange die Polizei Ihren Reisepass wegen eines Antrags einbehält, können Sie nicht ins Ausland reisen. Mit einem Z-Visum für eine Einreise reisen Sie nicht aus, bevor die Aufenthaltserlaubnis im Pass ist: Für die Rückkehr brauchten Sie sonst ein neues Visum.
    .details =
        - Die Aufenthaltserlaubnis muss am Tag der Rückkehr noch gültig sein. Verlängern Sie sie mindestens { $before ->
        [one] { $before } Tag
       *[other] { $before } Tage
    } vor Ablauf, und erledigen Sie das vor einer langen Reise.
        - Läuft nur der Antrag auf die Arbeitserlaubnis oder deren Verlängerung, wird Ihr Pass dafür nicht einbehalten; fragen Sie den Arbeitgeber, ob Sie oder Ihre Originale zwischenzeitlich gebraucht werden könnten. Wird der Antrag in China auf der Grundlage eines anderen Visums gestellt, fragen Sie vor der Ausreise: Mit diesem Visum kommen Sie womöglich nicht wieder ins Land.
        - Reisen nach Hongkong, Macau und Taiwan gelten als Aus- und Einreise.
        - Solange über die Aufenthaltserlaubnis noch nicht entschieden ist: Die Empfangsbestätigung belegt den rechtmäßigen Aufenthalt in China, ist aber kein Dokument für die Wiedereinreise. Im Notfall fragen Sie die Ein- und Ausreisebehörde, ob Sie den Pass zurückerhalten können.
        - Prüfen Sie nach einem Stellenwechsel oder einer Löschung zuerst, ob Ihre Aufenthaltserlaubnis noch gilt.

        Auskunft: Hotline { $hotline_immigration }.

answer-extension-shenzhen =
    Ihr Arbeitgeber beantragt die Verlängerung (延期) online spätestens { $before ->
        [one] { $before } Tag
       *[other] { $before } Tage
    } vor Ablauf der Arbeitserlaubnis; danach verlängern Sie die Aufenthaltserlaubnis, ebenfalls mindestens { $residence_before ->
        [one] { $residence_before } Tag
       *[other] { $residence_before } Tage
    } vor deren Ablauf. Seit dem { $since } lehnt Shenzhen Berichten zufolge Verlängerungen in den Kategorien B und C ab einem Alter von { $age } ab.
    .details =
        - Die Berichte zum Alter sind nicht amtlich, und ein einzelner nennt für Frauen ein niedrigeres Alter. Lassen Sie den Arbeitgeber früh fragen: { $phone }.
        - Frühestens: { $earliest ->
        [one] { $earliest } Tag
       *[other] { $earliest } Tage
    } vor Ablauf nach dem älteren landesweiten Text; fragen Sie, ob Shenzhen früher annimmt.
        - Unterlagen: Verlängerungsformular (Ihre Unterschrift, Stempel des Arbeitgebers), neuer Vertrag oder Ernennungsschreiben, Reisepass, gültige Aufenthaltserlaubnis zu Arbeitszwecken, weitere auf Verlangen.
        - Arbeits- und Aufenthaltserlaubnis müssen noch gültig, Arbeitgeber und Stelle dieselben sein. Neue Bezeichnung bei gleicher Tätigkeit: Schreiben beifügen. Anderer Beruf: Löschung und neuer Antrag.

answer-extension =
    Ihr Arbeitgeber beantragt die Verlängerung (延期) online spätestens { $before ->
        [one] { $before } Tag
       *[other] { $before } Tage
    } vor Ablauf der Arbeitserlaubnis. Arbeits- und Aufenthaltserlaubnis müssen noch gültig sein, Arbeitgeber und Stelle müssen dieselben bleiben. Danach verlängern Sie die Aufenthaltserlaubnis, ebenfalls mindestens { $residence_before ->
        [one] { $residence_before } Tag
       *[other] { $residence_before } Tage
    } vor deren Ablauf.
    .details =
        - Frühestens: { $earliest ->
        [one] { $earliest } Tag
       *[other] { $earliest } Tage
    } vor Ablauf nach dem älteren landesweiten Text; Peking nimmt Anträge schon { $earliest_beijing ->
        [one] { $earliest_beijing } Tag
       *[other] { $earliest_beijing } Tage
    } vor Ablauf an. Anderswo fragen Sie nach.
        - Unterlagen: Verlängerungsformular (Ihre Unterschrift, Stempel des Arbeitgebers), neuer Vertrag oder Ernennungsschreiben, Reisepass, gültige Aufenthaltserlaubnis zu Arbeitszwecken. Beim Weg über das Gehalt kommen in Peking Gehaltszusicherung und Steuernachweise hinzu. Manche Behörden verlangen ein neues Gesundheitszeugnis.
        - Abschluss und Führungszeugnis stehen nicht auf der Liste für die Verlängerung.
        - Neue Bezeichnung bei gleicher Tätigkeit: Schreiben beifügen. Anderer Beruf: Löschung und neuer Antrag. Ein anderer Arbeitgeber kann nicht verlängern.
        - Beide Erlaubnisse können am selben Tag enden: Beginnen Sie mit der Arbeitserlaubnis so früh, dass die Aufenthaltserlaubnis rechtzeitig folgen kann.

        Frist versäumt? Lassen Sie den Arbeitgeber sofort die Hotline { $hotline_work } anrufen.

answer-extension-beijing =
    In Peking kann Ihr Arbeitgeber die Verlängerung (延期) von { $earliest_beijing ->
        [one] { $earliest_beijing } Tag
       *[other] { $earliest_beijing } Tagen
    } bis { $before ->
        [one] { $before } Tag
       *[other] { $before } Tage
    } vor Ablauf der Arbeitserlaubnis beantragen; entschieden wird innerhalb von { $decision ->
        [one] { $decision } Arbeitstag
       *[other] { $decision } Arbeitstagen
    }. Arbeits- und Aufenthaltserlaubnis müssen noch gültig, Arbeitgeber und Stelle dieselben sein. Danach verlängern Sie die Aufenthaltserlaubnis, mindestens { $residence_before ->
        [one] { $residence_before } Tag
       *[other] { $residence_before } Tage
    } vor deren Ablauf.
    .details =
        - Unterlagen: Verlängerungsformular (Ihre Unterschrift, Stempel des Arbeitgebers), neuer Vertrag oder Ernennungsschreiben, Reisepass, gültige Aufenthaltserlaubnis zu Arbeitszwecken; beim Weg über das Gehalt außerdem Gehaltszusicherung und Steuernachweise.
        - Der neue Vertrag schließt lückenlos an den alten an.
        - Bei der Verlängerung kann mit entsprechenden Nachweisen aus B die Kategorie A werden, und ein neuer Reisepass kann zugleich eingetragen werden.
        - Neue Bezeichnung bei gleicher Tätigkeit: Schreiben beifügen. Anderer Beruf: Löschung und neuer Antrag.

        Auskunft: { $phone }.

answer-expired_or_overstay =
    Gehen Sie jetzt zur Ein- und Ausreisebehörde der Polizei und informieren Sie noch heute Ihren Arbeitgeber: Warten Sie nicht und reisen Sie nicht ohne Rat aus. Eine abgelaufene Arbeitserlaubnis erlischt von selbst und kann nicht verlängert werden; es ist ein neuer Antrag nötig. Aufenthalt ohne gültige Erlaubnis führt zu einer Verwarnung, in schweren Fällen zu { $per_day } RMB am Tag bis insgesamt { $cap } RMB oder zu Haft.
    .details =
        - Haft in schweren Fällen: { $detention_min } bis { $detention_max } Tage. Was folgt, entscheidet die Polizei.
        - Hören Sie mit dem Ende der Erlaubnis auf zu arbeiten: Ohne sie ist die Arbeit illegal.
        - Noch nicht abgelaufen, aber weniger als { $before ->
        [one] { $before } Tag
       *[other] { $before } Tage
    } übrig: Der Arbeitgeber sollte die Behörde sofort fragen, ob sie die Verlängerung noch annimmt. Verlassen Sie sich nicht auf Ausnahmen früherer Jahre.
        - Die Ein- und Ausreisebehörde kann, wo die Regeln es erlauben, eine vorläufige Aufenthaltsbescheinigung (停留证件) ausstellen; fragen Sie vor Ihrem letzten gültigen Tag.
        - Für eine von selbst erloschene Erlaubnis gibt es keine Löschungsbescheinigung; ein späterer Arbeitgeber verwendet die Seite mit der ungültig gestempelten Aufenthaltserlaubnis.

        Hotlines: { $hotline_immigration } (Aufenthalt), { $hotline_work } (Arbeitserlaubnis).

answer-change_employer =
    Zuerst lässt der alte Arbeitgeber Ihre Erlaubnis innerhalb von { $cancel_days ->
        [one] { $cancel_days } Arbeitstag
       *[other] { $cancel_days } Arbeitstagen
    } nach dem Ende der Beschäftigung löschen; dann stellt der neue den Antrag in China (变更用人单位), wenn der Beruf gleich bleibt und Ihre Aufenthaltserlaubnis zu Arbeitszwecken noch gilt. Ein neues Führungs- oder Gesundheitszeugnis brauchen Sie nicht. Arbeiten Sie nicht für den neuen Arbeitgeber, bevor der Antrag genehmigt ist.
    .details =
        - Vom alten Arbeitgeber: Freigabe- oder Austrittsbescheinigung und Löschungsbescheinigung (注销证明).
        - Für den neuen: Formular, neuer Vertrag, Reisepass, gültige Aufenthaltserlaubnis zu Arbeitszwecken, Foto, Löschungsbescheinigung. Abschluss und Tätigkeitsbescheinigung nur, wenn keine brauchbare Fassung vorliegt.
        - Der neue Vertrag sollte erst beginnen, wenn die Löschung wirksam ist.
        - Anderer Beruf: neuer Antrag; ob er in China möglich ist, entscheidet die Behörde.
        - Andere Stadt: Die Behörde der neuen Stadt entscheidet; fragen Sie dort, bevor Sie kündigen.
        - Danach lassen Sie die Aufenthaltserlaubnis bei der Ein- und Ausreisebehörde ändern.

        Lassen Sie den neuen Arbeitgeber vor Ihrer Kündigung die Hotline { $hotline_work } fragen: Über eine Lücke hinweg gilt die Aufenthaltserlaubnis womöglich nicht weiter.

answer-change_employer-beijing =
    In Peking wird zuerst die alte Erlaubnis gelöscht; dann stellt der neue Arbeitgeber den Antrag in China (变更用人单位), für denselben Beruf und mit gültiger Aufenthaltserlaubnis zu Arbeitszwecken oder einer innerhalb von { $stay_days ->
        [one] { $stay_days } Tag
       *[other] { $stay_days } Tagen
    } nach der Löschung erhaltenen vorläufigen Aufenthaltsbescheinigung. Entschieden wird innerhalb von { $decision ->
        [one] { $decision } Arbeitstag
       *[other] { $decision } Arbeitstagen
    }. Kein neues Führungs- oder Gesundheitszeugnis. Arbeiten Sie nicht vor der Genehmigung.
    .details =
        - Der neue Vertrag darf nicht beginnen, bevor die Löschung wirksam ist.
        - Abschluss und Tätigkeitsbescheinigung nur, wenn keine brauchbare Fassung vorliegt.
        - Anderer Beruf: neuer Antrag über den Zugang für Anträge innerhalb Chinas.
        - Rückkehr zum selben Arbeitgeber nach der Löschung: derselbe Zugang, mit schriftlicher Erklärung.
        - Danach lassen Sie die Aufenthaltserlaubnis bei der Ein- und Ausreisebehörde ändern.

        Lassen Sie den neuen Arbeitgeber vor Ihrer Kündigung unter { $phone } fragen.

answer-change_information =
    Neuer Reisepass, Name, neue Stellenbezeichnung oder Kategorie beim selben Arbeitgeber: Der Arbeitgeber beantragt die Änderung (信息变更) innerhalb von { $working_days ->
        [one] { $working_days } Arbeitstag
       *[other] { $working_days } Arbeitstagen
    } online. Was in Ihrer Aufenthaltserlaubnis steht, etwa einen neuen Reisepass, melden Sie selbst innerhalb von { $residence_days ->
        [one] { $residence_days } Tag
       *[other] { $residence_days } Tagen
    } der Ein- und Ausreisebehörde.
    .details =
        - Unterlagen: unterschriebenes und gestempeltes Änderungsformular und der Nachweis, etwa die Seite des neuen Reisepasses mit der Visum- oder Aufenthaltsseite oder ein Schreiben zur neuen Bezeichnung.
        - Manche Quellen rechnen in Kalendertagen statt in Arbeitstagen: Handeln Sie früh.
        - Beförderung oder neue Bezeichnung bei gleicher Tätigkeit ist eine Änderung. Ein anderer Beruf verlangt Löschung und neuen Antrag.
        - Firmenname, Anschrift, gesetzlicher Vertreter oder sachbearbeitende Person: Der Arbeitgeber ändert seine Registrierung im System, in Peking den Firmennamen zuerst auf der landesweiten Plattform. Fragen Sie, ob auch Ihre Erlaubnis geändert werden muss.
        - Eine andere juristische Person ist ein neuer Arbeitgeber.

        Auskunft: Hotline { $hotline_work } (Arbeitserlaubnis), { $hotline_immigration } (Aufenthaltserlaubnis).

answer-cancellation =
    Endet die Beschäftigung, lässt der Arbeitgeber die Erlaubnis innerhalb von { $working_days ->
        [one] { $working_days } Arbeitstag
       *[other] { $working_days } Arbeitstagen
    } im Online-System löschen (注销). Der Nachweis über das Ende der Beschäftigung braucht Ihre Unterschrift und den Stempel des Arbeitgebers. Verlangen Sie die Löschungsbescheinigung (注销证明): Der nächste Arbeitgeber braucht sie.
    .details =
        - Unterlagen: gestempeltes Löschungsformular, unterschriebener Nachweis über das Ende der Beschäftigung, weitere auf Verlangen; eine Erklärung, wenn die ausländische Person von sich aus gegangen ist.
        - Manche Quellen rechnen in Kalendertagen statt in Arbeitstagen: Handeln Sie früh.
        - Läuft eine Erlaubnis ohne Verlängerung aus, wird sie von selbst gelöscht; eine Bescheinigung gibt es dann nicht.
        - Besteht der Arbeitgeber nicht mehr, können Sie die Löschung am örtlichen Schalter selbst beantragen, mit einem Nachweis der Auflösung und einer Erklärung.
        - Der Arbeitgeber muss Ihr Ausscheiden auch der Ein- und Ausreisebehörde melden.
        - Geschieht nichts, bleibt die alte Erlaubnis im System, und der nächste Arbeitgeber kann das Verfahren für den Wechsel nicht nutzen. Erinnern Sie den Arbeitgeber schriftlich.

        Auskunft: Hotline { $hotline_work }.

answer-cancellation-beijing =
    In Peking lässt der Arbeitgeber die Erlaubnis innerhalb von { $working_days ->
        [one] { $working_days } Arbeitstag
       *[other] { $working_days } Arbeitstagen
    } nach dem Ende der Beschäftigung online löschen (注销); entschieden wird innerhalb von { $decision ->
        [one] { $decision } Arbeitstag
       *[other] { $decision } Arbeitstagen
    }. Der Nachweis über das Ende der Beschäftigung braucht Ihre Unterschrift und den Stempel des Arbeitgebers. Verlangen Sie die Löschungsbescheinigung (注销证明).
    .details =
        - Beruhte die Erlaubnis auf einer Gehaltszusicherung, werden auch Steuernachweis und Bildschirmfoto aus dem Abzugssystem eingereicht.
        - Während eines arbeitsrechtlichen Streits kann ohne rechtskräftiges Urteil oder rechtskräftigen Schiedsspruch keine Seite die Erlaubnis allein löschen lassen.
        - Ist die ausländische Person ohne Nachricht gegangen und länger als { $unreachable } Tage nicht erreichbar, kann der Arbeitgeber { $notice ->
        [one] { $notice } Tag
       *[other] { $notice } Tage
    } lang in einer Zeitung eine Bekanntmachung veröffentlichen und dann ohne die Unterschrift löschen lassen.

        Auskunft: { $phone }.

answer-employer_wont_cancel =
    Der Arbeitgeber muss die Erlaubnis innerhalb von { $cancel_days ->
        [one] { $cancel_days } Arbeitstag
       *[other] { $cancel_days } Arbeitstagen
    } löschen lassen und Ihnen das Ende des Vertrags bescheinigen (解除或者终止劳动合同的证明). Fordern Sie das schriftlich mit Fristsetzung, bewahren Sie Belege auf und rufen Sie über die Hotline { $hotline_work } die zuständige Behörde an. Weigert er sich weiter, können Sie das Arbeitsschiedsgericht anrufen.
    .details =
        - Kündigen Sie ordnungsgemäß: schriftlich und, außerhalb der Probezeit, mit einer Frist von { $notice_days ->
        [one] { $notice_days } Tag
       *[other] { $notice_days } Tagen
    }, damit das Vertragsende außer Zweifel steht.
        - Nach dem Arbeitsrecht stellt der Arbeitgeber bei Vertragsende die Bescheinigung aus und überträgt die Sozialversicherung innerhalb von { $certificate_days ->
        [one] { $certificate_days } Tag
       *[other] { $certificate_days } Tagen
    }; Sie können Schadenersatz verlangen.
        - Manche Quellen rechnen die Frist für die Löschung in Kalendertagen.
        - Solange der Arbeitgeber besteht, können Sie die Löschung nicht allein beantragen. In Peking kann ein rechtskräftiges Urteil oder ein rechtskräftiger Schiedsspruch an die Stelle treten; anderswo fragen Sie die Behörde.
        - Ist der Arbeitgeber aufgelöst, können Sie die Löschung mit einem Nachweis selbst beantragen.
        - Die Drohung, Sie abschieben oder auf eine schwarze Liste setzen zu lassen, ist kein Grund, etwas Unwahres zu unterschreiben: Darüber entscheiden die Behörden, nicht der Arbeitgeber.
        - Behalten Sie das Ende Ihrer Aufenthaltserlaubnis im Blick: Ein Streit verlängert sie nicht.

        Beschwerden: Hotline { $hotline_city } Ihrer Stadt.

answer-employer_wont_cancel-beijing =
    Weigert sich der Arbeitgeber in Peking, die Erlaubnis löschen zu lassen, brauchen Sie ein rechtskräftiges Urteil oder einen rechtskräftigen Schiedsspruch; im Streit kann keine Seite die Erlaubnis allein löschen lassen. Ist der Arbeitgeber aufgelöst, können Sie die Löschung selbst beantragen. Fordern Sie die Löschung zuerst schriftlich: Der Arbeitgeber muss sie innerhalb von { $cancel_days ->
        [one] { $cancel_days } Arbeitstag
       *[other] { $cancel_days } Arbeitstagen
    } veranlassen und das Ende des Vertrags bescheinigen.
    .details =
        - Bewahren Sie Belege für Ihre Kündigung, Ihre Schreiben und die Antworten auf. Rufen Sie die Behörde an: { $phone }.
        - Zum Schiedsspruch führt das Arbeitsschiedsverfahren; die Hotline für Arbeitsfragen ist { $hotline_work }.
        - Behalten Sie das Ende Ihrer Aufenthaltserlaubnis im Blick: Ein Streit verlängert sie nicht. Fragen Sie die Ein- und Ausreisebehörde rechtzeitig nach einer vorläufigen Aufenthaltsbescheinigung.

answer-after_leaving_job =
    Eine Regel, die nach dem Ende einer Beschäftigung eine feste Zahl von Tagen gewährt, haben wir nicht gefunden. Die Aufenthaltserlaubnis wurde für diese Stelle erteilt; endet die Beschäftigung, melden Sie die Änderung innerhalb von { $report_days ->
        [one] { $report_days } Tag
       *[other] { $report_days } Tagen
    } der Ein- und Ausreisebehörde und fragen Sie dort, wie lange Sie bleiben dürfen und ob eine vorläufige Aufenthaltsbescheinigung (停留证件) möglich ist. Tun Sie das möglichst vor dem letzten Arbeitstag.
    .details =
        - Der Arbeitgeber lässt die Arbeitserlaubnis innerhalb von { $cancel_days ->
        [one] { $cancel_days } Arbeitstag
       *[other] { $cancel_days } Arbeitstagen
    } löschen (manche Quellen rechnen in Kalendertagen) und meldet Ihr Ausscheiden der Polizei.
        - Eine Aufenthaltserlaubnis, deren Grund weggefallen ist, kann für ungültig erklärt werden, wenn die Änderung nicht gemeldet wird. Verlassen Sie sich nicht auf das eingetragene Datum.
        - Eine vorläufige Aufenthaltsbescheinigung gilt nach dem Gesetz höchstens { $stay_max ->
        [one] { $stay_max } Tag
       *[other] { $stay_max } Tage
    }; wie viele Tage gewährt werden, entscheidet sich im Einzelfall.
        - Bei einer neuen Stelle im selben Beruf sollte der Antrag des neuen Arbeitgebers fertig sein, bevor die Aufenthaltserlaubnis endet.
        - Der Aufenthalt Ihrer Angehörigen hängt von Ihrem ab.

        Die Praxis Ihrer Stadt erfahren Sie bei der Hotline { $hotline_immigration }.

answer-after_leaving_job-beijing =
    Endet die Beschäftigung, melden Sie die Änderung innerhalb von { $report_days ->
        [one] { $report_days } Tag
       *[other] { $report_days } Tagen
    } der Ein- und Ausreisebehörde und fragen Sie, wie lange Sie bleiben dürfen. Für eine neue Stelle in Peking kann eine vorläufige Aufenthaltsbescheinigung (停留证件), die Sie innerhalb von { $stay_days ->
        [one] { $stay_days } Tag
       *[other] { $stay_days } Tagen
    } nach der Löschung der Arbeitserlaubnis erhalten haben, an die Stelle der Aufenthaltserlaubnis zu Arbeitszwecken treten.
    .details =
        - Eine Regel mit einer festen Zahl von Tagen haben wir nicht gefunden. Eine Aufenthaltserlaubnis, deren Grund weggefallen ist, kann für ungültig erklärt werden, wenn die Änderung nicht gemeldet wird; verlassen Sie sich nicht auf das eingetragene Datum.
        - Wie viele Tage eine vorläufige Aufenthaltsbescheinigung gewährt, entscheidet sich im Einzelfall.
        - Der Aufenthalt Ihrer Angehörigen hängt von Ihrem ab.

        Auskunft: Hotline { $hotline_immigration }.

answer-lost_card =
    Karten werden seit dem { $electronic } nicht mehr ersetzt: Die Arbeitserlaubnis ist jetzt elektronisch. Ist Ihre Karte verloren, gestohlen oder beschädigt, informieren Sie den Arbeitgeber; er beantragt im Online-System den Punkt „elektronische Arbeitserlaubnis nachträglich ausstellen“ (补办电子工作许可). Danach weisen Sie die Erlaubnis mit der elektronischen Sozialversicherungskarte (电子社保卡) nach.
    .details =
        - Die Erlaubnis selbst bleibt gültig; nur die Karte ist weg.
        - Eine Frist und eine Gebühr dafür haben wir nicht gefunden. Erledigen Sie es bald und vor einer Verlängerung oder Änderung.
        - Gestohlene Karte: Erstatten Sie auch Anzeige bei der Polizei und heben Sie die Kopie auf.

        Auskunft: Hotline { $hotline_work }.

answer-lost_card-card =
    Zu dem Zeitpunkt, nach dem Sie fragen, wurde eine verlorene oder beschädigte Karte (外国人工作许可证) im Online-System als verloren gemeldet, und der Arbeitgeber beantragte einen Ersatz (补办). Seit dem { $electronic } werden Karten nicht mehr ersetzt; die Erlaubnis ist elektronisch.
    .details =
        Haben Sie damals eine Karte verloren und nie ersetzt, lassen Sie den Arbeitgeber bei der Hotline { $hotline_work } nach der elektronischen Arbeitserlaubnis fragen.

answer-electronic_permit =
    Seit dem { $electronic } wird keine Plastikkarte mehr ausgestellt: Die Arbeitserlaubnis ist mit der Sozialversicherungskarte verknüpft und erscheint in der App der elektronischen Sozialversicherungskarte (电子社保卡). Solange sie dort noch nicht erscheint, etwa beim Antrag auf die Aufenthaltserlaubnis, dient die Mitteilung oder die elektronische Arbeitserlaubnis als Nachweis. Eine gültige alte Karte können Sie bis zur Verlängerung oder Änderung verwenden.
    .details =
        - So erhalten Sie sie: Registrieren Sie sich nach der Einreise in der App mit Name, Nummer der Erlaubnis oder Sozialversicherungsnummer und bestehen Sie die Namens- und Gesichtsprüfung.
        - Wenn Sie eine gültige alte Karte haben und die elektronische Form wünschen, beantragt der Arbeitgeber „elektronische Arbeitserlaubnis nachträglich ausstellen“ (补办电子工作许可).
        - Wenn die App Sie nicht findet: Vergleichen Sie die Schreibung Ihres Namens und die Passnummer mit den Angaben, die der Arbeitgeber eingereicht hat.

        Fragen zur App und zur Erlaubnis: Hotline { $hotline_work }.

answer-electronic_permit-card =
    Zu dem Zeitpunkt, nach dem Sie fragen, war die Arbeitserlaubnis noch eine Karte (外国人工作许可证), die der Arbeitgeber innerhalb von { $card_days ->
        [one] { $card_days } Tag
       *[other] { $card_days } Tagen
    } nach der Einreise beantragte. Die elektronische, mit der Sozialversicherungskarte verknüpfte Erlaubnis wird seit dem { $electronic } erteilt.
    .details =
        Karten, die damals gültig waren, können bis zur Verlängerung oder Änderung verwendet werden.

answer-work_location =
    Die Erlaubnis ist an den Arbeitgeber, die Stelle und den Arbeitsort gebunden, die darin genannt sind; regelmäßige Arbeit anderswo geht darüber hinaus und kann illegale Beschäftigung sein. Dienstreisen und Besprechungen für den eigenen Arbeitgeber sind keine neue Stelle. Arbeiten Sie regelmäßig in einer Niederlassung, beim Kunden oder auf einem anderen Campus, muss der Arbeitgeber vorher die Behörde fragen.
    .details =
        - Wie viele Tage anderswo noch eine Dienstreise sind, sagt kein Text, den wir gefunden haben. Je länger und regelmäßiger, desto wichtiger ist eine schriftliche Auskunft.
        - Nennen Sie alle regelmäßigen Arbeitsorte in Vertrag und Antrag.
        - Dauerhaft in eine andere Stadt: Fragen Sie die Behörden beider Städte, ob eine Änderung genügt oder ein neuer Antrag nötig ist. Ist die Niederlassung eine andere juristische Person, ist sie ein neuer Arbeitgeber.
        - Einen geänderten Arbeitsort muss der Arbeitgeber der Ein- und Ausreisebehörde melden.

        Lassen Sie den Arbeitgeber die Hotline { $hotline_work } fragen.

answer-side_and_remote_work =
    Eine Nebentätigkeit ist mit dieser Erlaubnis nicht möglich: Sie gilt nur für den genannten Arbeitgeber, die Stelle und den Ort. Nachhilfe, freie Mitarbeit und bezahlte Arbeit für andere sind darüber hinaus illegale Beschäftigung (超出工作许可限定范围), auch mit Zustimmung Ihres Arbeitgebers. Zur Fernarbeit für ein ausländisches Unternehmen von China aus haben wir keine amtliche Regel gefunden: Betrachten Sie sie als ungeklärt und fragen Sie vorher.
    .details =
        - Geldbuße für illegale Beschäftigung: { $fine_min } bis { $fine_max } RMB; in schweren Fällen auch Haft.
        - Einzelne Zonen sollen Regeln für zusätzliche Stellen erproben; fragen Sie die Behörde, ob Ihre dazugehört.
        - Fernarbeit mit Besucherstatus: Nichtamtliche Quellen werten bezahlte Arbeit in China als Arbeit, die eine Erlaubnis braucht.
        - Einnahmen aus eigenen Inhalten (Videos, Streams): Eine Regel haben wir nicht gefunden; regelmäßig bezahlt kann das als Arbeit gelten. Fragen Sie, bevor Sie anfangen.

        Fragen Sie nach Möglichkeit schriftlich: Hotline { $hotline_work } (Arbeitserlaubnis), { $hotline_immigration } (Aufenthalt).

answer-own_company =
    Ein Unternehmen zu besitzen, gibt kein Recht zu arbeiten: Auch Sie brauchen die Erlaubnis, und den Antrag stellt Ihr Unternehmen als Arbeitgeber. Sie müssen in eine Kategorie passen: A als Gründer oder auf bestimmten leitenden Stellen oder B über Abschluss und Erfahrung, Gehalt oder Punkte. Wer nur investiert und nicht im Unternehmen arbeitet, braucht keine Arbeitserlaubnis, darf aber auch nicht arbeiten.
    .details =
        - Gründerweg in A (创新创业人才): Investition auf der Grundlage einer eigenen bedeutenden Erfindung, eines Patents oder eigenen Know-hows, { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre in Folge
    } stabil, mindestens { $invested } USD investiert und ein eigener Anteil von mindestens { $share } %.
        - Leitende Stellen: Vorsitz, gesetzliche Vertretung, Geschäftsführung oder leitende Fachperson bestimmter Unternehmen; Teile dieser Texte kennen wir nur aus nichtamtlichen Quellen.
        - Braucht ein Formular Ihre Unterschrift und die des Unternehmens, fragen Sie die Behörde, wer für das Unternehmen unterschreiben darf.
        - Das Unternehmen muss alle Voraussetzungen für Arbeitgeber erfüllen und mindestens den Mindestlohn zahlen.
        - Die Städte unterscheiden sich stark (Gründerparks, Gründerregel in C). Fragen Sie, bevor Sie das Unternehmen eintragen lassen: Hotline { $hotline_work }.

answer-own_company-beijing =
    In Peking können ausländische Gründer in der Aufbauphase den Antrag über gelistete Parks und Gründerzentren stellen. Sonst stellt ihn Ihr Unternehmen als Arbeitgeber, und Sie müssen in Kategorie A (Gründer, leitende Stelle) oder B passen. Ein Unternehmen zu besitzen, gibt allein kein Recht zu arbeiten.
    .details =
        - Gründerweg in A (创新创业人才): eigene bedeutende Erfindung, Patent oder Know-how, Investition { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre in Folge
    } stabil, mindestens { $invested } USD investiert und ein eigener Anteil von mindestens { $share } %.
        - Fragen Sie, welche Parks gelistet sind, bevor Sie das Unternehmen eintragen lassen: { $phone }.

answer-own_company-tianjin =
    In Tianjin können Investoren und gesetzliche Vertreter, die an der Geschäftsführung nicht mitwirken, keinen Antrag stellen. Wer mitwirkt und A oder B erfüllt, kann dies tun, beim Alter mit einem gewissen Spielraum. Hauptinvestoren eines jungen Unternehmens, die A und B verfehlen, können zunächst C für { $startup_years ->
        [one] { $startup_years } Jahr
       *[other] { $startup_years } Jahre
    } beantragen.
    .details =
        Für die Verlängerung dieser C-Erlaubnis ist ein tatsächlicher Geschäftsbetrieb nachzuweisen. Den Antrag stellt Ihr Unternehmen als Arbeitgeber. Fragen Sie, bevor Sie es eintragen lassen: Hotline { $hotline_work }.

answer-penalties =
    Illegale Beschäftigung (非法就业): Ihnen droht eine Geldbuße von { $fine_min } bis { $fine_max } RMB, in schweren Fällen zusätzlich Haft von { $detention_min } bis { $detention_max } Tagen. Der Arbeitgeber zahlt { $employer_fine } RMB je Person, höchstens { $employer_cap } RMB, und seine unrechtmäßigen Einnahmen werden eingezogen. Sie können zur Ausreise aufgefordert oder abgeschoben werden (遣送出境).
    .details =
        - Illegal ist die Arbeit, solange die Arbeitserlaubnis oder die Aufenthaltserlaubnis zu Arbeitszwecken fehlt, über den Umfang der Erlaubnis hinaus oder während des Studiums außerhalb der erlaubten Stellen oder Stunden.
        - Ausreiseaufforderung: Frist von höchstens { $leave_days ->
        [one] { $leave_days } Tag
       *[other] { $leave_days } Tagen
    }. Nach einer Abschiebung keine Einreise für { $ban_from } bis { $ban_to } Jahre. Die Kosten tragen Sie, oder der illegale Arbeitgeber, wenn Sie nicht zahlen können.
        - Wer illegale Beschäftigung vermittelt, wird ebenfalls mit Geldbuße belegt.
        - Täuschung zur Erlangung eines Visums oder einer Aufenthaltserlaubnis: Geldbuße von { $fraud_min } bis { $fraud_max } RMB, in schweren Fällen mehr, dazu Haft.
        - Falsche Unterlagen für die Arbeitserlaubnis: Ablehnung und Verwarnung; eine durch Täuschung erlangte Erlaubnis wird zurückgenommen. In manchen Angelegenheiten gibt es Sperren für neue Anträge; ob sie für Arbeitserlaubnisse gelten, konnten wir nicht klären.
        - Eine gebrochene schriftliche Zusicherung wird als Vertrauensbruch vermerkt (失信行为).

        Werden Sie befragt oder vorgeladen, holen Sie Rechtsrat ein, bevor Sie etwas unterschreiben.

answer-social_insurance_tax =
    Ausländische Beschäftigte gehören allen { $insurances } Zweigen der Sozialversicherung an; der Arbeitgeber meldet Sie innerhalb von { $register_days ->
        [one] { $register_days } Tag
       *[other] { $register_days } Tagen
    } nach Erteilung der Erlaubnis an. Ein Abkommen zwischen Ihrem Staat und China kann Sie von einzelnen Zweigen befreien, etwa der Rentenversicherung. Einkommensteuer: Wer im Kalenderjahr { $resident_days } Tage oder länger in China ist, ist dort steuerlich ansässig.
    .details =
        - Lassen Sie sich vom Arbeitgeber Anmeldung und Beiträge nachweisen; die elektronische Arbeitserlaubnis ist mit der Sozialversicherungskarte verknüpft.
        - Für eine Befreiung nach einem Abkommen fragen Sie vor der ersten Gehaltszahlung die Hotline { $hotline_work }, welcher Nachweis nötig ist.
        - Die Vorschrift zur Sozialversicherung haben wir nur in der ursprünglichen Fassung gelesen; fragen Sie, ob sie geändert wurde.
        - Steuerfreie Zulagen für Wohnung, Sprachunterricht und die Ausbildung der Kinder können bis zum { $allowance_until } anstelle der besonderen Abzüge genutzt werden, nicht zusätzlich.
        - Beruhte die Erlaubnis auf einem Gehaltsbetrag, müssen die Steuerdaten bei der nächsten Verlängerung oder der Löschung dazu passen (Peking).

        Sozialversicherung: Hotline { $hotline_work }. Für Steuererklärungen und Erstattungen ist das Steueramt zuständig.

answer-out_of_domain_near =
    Das grenzt an mein Gebiet, gehört aber nicht dazu: Ich beantworte nur Fragen zur Arbeitserlaubnis für das chinesische Festland. Visa ohne Arbeit, Daueraufenthalt, verlorener Reisepass: Hotline { $hotline_immigration }. Streit um Gehalt oder Kündigung und Sozialversicherung: { $hotline_work }. Sonstige Dienste der Stadt: { $hotline_city }.
    .details =
        - Visa im Ausland: chinesische Botschaft oder Konsulat. Verlorener Reisepass: die Polizei und Ihre eigene Botschaft.
        - Eheschließung: Amt für Zivilangelegenheiten. Steuererklärung und Erstattung: Steueramt. Firmengründung: Marktaufsichtsbehörde.
        - Arbeitserlaubnisse für Hongkong, Macau, Taiwan oder andere Staaten: deren Behörden.
        - Wir vermitteln keine Stellen. Wenn Sie ein Angebot für Arbeit auf dem chinesischen Festland haben, fragen Sie mich nach der Erlaubnis.
