// What belongs to a review: panes, findings, thread, versions, differences, clock, agreement, people.

export function review(t) {
  return `
    <h2 class="govuk-heading-l">${t("Desk review", "الاستعراض المكتبي")}</h2>
    <div class="o-two-panes">
      <section class="o-two-panes__pane o-two-panes__pane--first" tabindex="0" aria-labelledby="pane-1"><h3 class="o-two-panes__title" id="pane-1">${t("Answer of Northland", "إجابة نورثلاند")}</h3>
        <dl class="govuk-summary-list govuk-summary-list--no-border"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${t("Implemented", "نُفِّذ")}</dt><dd class="govuk-summary-list__value">${t("In part", "جزئيًا")}</dd></div></dl>
        <div class="o-bidi-original" lang="es" dir="ltr"><p class="o-bidi-original__language" lang="${t("en", "ar")}" dir="${t("ltr", "rtl")}">${t("Original: Spanish", "الأصل: بالإسبانية")}</p><p class="govuk-body">El Código Penal sanciona desde 2004 la pertenencia a un grupo delictivo organizado.</p></div>
        <h4 class="govuk-heading-s">${t("Files", "الملفات")}</h4>
        <ul class="o-files"><li class="o-files__file"><a class="govuk-link o-files__name" href="#"><bdi>codigo-penal-2004.pdf</bdi></a><span class="o-files__facts">${t("PDF, 1.2 MB, Spanish", "PDF، 1.2 ميغابايت، بالإسبانية")}</span><span class="o-files__action"><button class="o-link-button">${t("Remove", "حذف")}</button></span></li></ul>
      </section>
      <section class="o-two-panes__pane" aria-labelledby="pane-2"><h3 class="o-two-panes__title" id="pane-2">${t("Your findings", "استنتاجاتكم")}</h3>
        <article class="o-finding"><header class="o-finding__header"><h4 class="o-finding__kind">${t("Good practice", "ممارسة جيدة")}</h4><p class="o-finding__meta">${t("Meridia, 4 March 2026", "ميريديا، 4 آذار/مارس 2026")}</p></header>
          <div class="o-finding__text">${t("A national unit brings police and customs under one roof.", "وحدة وطنية تجمع الشرطة والجمارك تحت سقف واحد.")}</div>
          <h5 class="o-finding__label">${t("Reasons", "الأسباب")}</h5><div class="o-finding__text">${t("Cases are opened twice as fast since 2019, as the figures in the answer show.", "تُفتح القضايا بضعف السرعة منذ عام 2019 كما تبيّن الأرقام الواردة في الإجابة.")}</div>
          <p class="o-finding__actions"><a class="govuk-link" href="#">${t("Change", "تغيير")}</a> <button class="o-link-button">${t("Remove", "حذف")}</button></p></article>
        <a class="govuk-button govuk-button--secondary" href="#">${t("Add a finding", "أضف استنتاجًا")}</a></section>
    </div>
    <h2 class="govuk-heading-l">${t("Questions and answers", "الأسئلة والأجوبة")}</h2>
    <ol class="o-thread"><li class="o-thread__message o-thread__message--question"><p class="o-thread__meta"><strong>${t("Meridia", "ميريديا")}</strong>${t(", reviewing State · 3 March 2026", "، الدولة المستعرِضة · 3 آذار/مارس 2026")}</p><div class="o-thread__text">${t("Does the offence require that the act be committed?", "هل يشترط الجرم ارتكاب الفعل؟")}</div></li>
      <li class="o-thread__message o-thread__message--answer"><p class="o-thread__meta"><strong>${t("Northland", "نورثلاند")}</strong>${t(", State under review · 9 March 2026", "، الدولة المستعرَضة · 9 آذار/مارس 2026")}</p><div class="o-thread__text">${t("No. Section 122 punishes the agreement itself.", "لا. المادة 122 تعاقب على الاتفاق ذاته.")}</div></li></ol>
    <h2 class="govuk-heading-l">${t("Two versions", "نسختان")}</h2>
    <div class="o-versions">${[["Your version", "نسختك", "Today, 14:02", "اليوم، 14:02", "The law of 2004 covers it.", "يغطيه قانون عام 2004."], ["Version of the Ministry of Interior", "نسخة وزارة الداخلية", "Today, 14:01", "اليوم، 14:01", "The law of 2004 covers it, with an exception for attempts.", "يغطيه قانون عام 2004، باستثناء الشروع."]]
      .map(([en, ar, de, da, xe, xa], i) => `<section class="o-versions__version" aria-labelledby="v${i}"><h3 class="o-versions__title" id="v${i}">${t(en, ar)}</h3><p class="o-versions__meta">${t(de, da)}</p><div class="o-versions__text">${t(xe, xa)}</div><button class="govuk-button govuk-button--secondary">${t("Take this version", "اعتمد هذه النسخة")}</button></section>`).join("")}</div>
    <p class="o-diff">${t('The law of <del>2003</del> <ins>2004</ins> covers it<ins>, with an exception for attempts</ins>.', "يغطيه قانون عام <del>2003</del> <ins>2004</ins><ins>، باستثناء الشروع</ins>.")}</p>
    <h2 class="govuk-heading-l">${t("The review's clock", "الجدول الزمني للاستعراض")}</h2>
    <ol class="o-timeline">${[
      ["done", "12 January 2026", "12 كانون الثاني/يناير 2026", "State informed", "إبلاغ الدولة", "Done", "تم", " govuk-tag--outline"],
      ["passed", "2 February 2026", "2 شباط/فبراير 2026", "Focal point appointed", "تعيين جهة الوصل", "Date passed", "انقضى التاريخ", " govuk-tag--grey"],
      ["current", "12 March 2026", "12 آذار/مارس 2026", "Self-assessment", "التقييم الذاتي", "Now", "الآن", " govuk-tag--blue"],
      ["upcoming", "12 June 2026", "12 حزيران/يونيه 2026", "Draft report", "مشروع التقرير", "", "", ""],
    ].map(([kind, de, da, en, ar, we, wa, tag]) => `
      <li class="o-timeline__step o-timeline__step--${kind}"${kind === "current" ? ' aria-current="step"' : ""}><p class="o-timeline__date"><time>${t(de, da)}</time></p><div class="o-timeline__body"><h3 class="o-timeline__title">${t(en, ar)}</h3>${we ? `<strong class="govuk-tag${tag}">${t(we, wa)}</strong>` : ""}</div></li>`).join("")}</ol>
    <h2 class="govuk-heading-l">${t("Agreement", "الاتفاق")}</h2>
    <ul class="o-agreement">${[["agreed", "Northland", "نورثلاند", "State under review", "الدولة المستعرَضة", "Agreed on 4 March 2026", "وافقت في 4 آذار/مارس 2026"], ["agreed", "Meridia", "ميريديا", "Reviewing State", "دولة مستعرِضة", "Agreed on 2 March 2026", "وافقت في 2 آذار/مارس 2026"], ["open", "Isla Verde", "إيسلا فيردي", "Reviewing State", "دولة مستعرِضة", "Has not agreed yet", "لم توافق بعد"]]
      .map(([kind, en, ar, pe, pa, se, sa]) => `<li class="o-agreement__party o-agreement__party--${kind}"><span class="o-agreement__name">${t(en, ar)}</span><span class="o-agreement__part">${t(pe, pa)}</span><span class="o-agreement__state">${t(se, sa)}</span></li>`).join("")}</ul>
    <h2 class="govuk-heading-l">${t("Sign in as", "سجّل الدخول بصفة")}</h2>
    <ul class="o-people">${[["Focal point, Northland", "جهة الوصل، نورثلاند"], ["Ministry of Justice lawyer, Northland", "محامية في وزارة العدل، نورثلاند"]].map(([en, ar], i) => `<li class="o-people__person"><div><p class="o-people__name">${t(["R. Amari", "L. Berg"][i], ["ر. عماري", "ل. بيرغ"][i])}</p><p class="o-people__role">${t(en, ar)}</p></div><div class="o-people__action"><button class="govuk-button govuk-button--secondary">${t("Sign in", "تسجيل الدخول")}</button></div></li>`).join("")}</ul>`;
}
