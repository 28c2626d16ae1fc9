// Task list, forms, errors, banners: the components of govuk-frontend under our theme.

export function forms(t) {
  const tasks = [
    ["Article 5. Participation in an organized criminal group", "المادة 5 – تجريم المشاركة في جماعة إجرامية منظمة", "In progress", "قيد الإعداد", ""],
    ["Article 6. Laundering of proceeds of crime", "المادة 6 – تجريم غسل عائدات الجرائم", "Not started", "لم يبدأ بعد", " govuk-tag--grey"],
    ["Article 8. Corruption", "المادة 8 – تجريم الفساد", "Sent to focal point", "أُرسل إلى جهة الوصل", " govuk-tag--outline"],
  ];
  return `
    <h2 class="govuk-heading-l">${t("Task list", "قائمة المهام")}</h2>
    <ul class="govuk-task-list">${tasks.map(([en, ar, se, sa, tag], i) => `
      <li class="govuk-task-list__item govuk-task-list__item--with-link"><div class="govuk-task-list__name-and-hint"><a class="govuk-link govuk-task-list__link" href="#" aria-describedby="task-${i}">${t(en, ar)}</a>
        <div class="govuk-task-list__hint">${t("Ministry of Justice", "وزارة العدل")}</div></div>
        <div class="govuk-task-list__status" id="task-${i}"><strong class="govuk-tag${tag}">${t(se, sa)}</strong></div></li>`).join("")}
    </ul>
    <h2 class="govuk-heading-l">${t("Forms", "الاستمارات")}</h2>
    <div class="govuk-error-summary" data-module="govuk-error-summary" data-disable-auto-focus="true"><div role="alert"><h2 class="govuk-error-summary__title">${t("There is a problem", "هناك مشكلة")}</h2>
      <div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list"><li><a href="#law">${t("Enter the name of the law", "أدخل اسم القانون")}</a></li></ul></div></div></div>
    <div class="govuk-notification-banner govuk-notification-banner--success" role="region" aria-labelledby="nb"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="nb">${t("Done", "تم")}</h2></div>
      <div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">${t("The self-assessment was sent.", "أُرسل التقييم الذاتي.")}</p></div></div>
    <form method="post" action="#" novalidate data-autosave data-autosave-user="1" data-autosave-offline="${t("Kept on this device, will be sent", "محفوظ على هذا الجهاز وسيُرسل لاحقًا")}">
      <input type="hidden" name="revision" value="6" autocomplete="off">
      <p class="o-save-status" data-save-status role="status">${t("Saved 14:02", "حُفظ في 14:02")}</p>
      <div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${t("Is it a criminal offence in your country to take part in an organized criminal group?", "هل تُجرَّم في بلدكم المشاركة في جماعة إجرامية منظمة؟")}</legend>
        <div class="govuk-hint">${t("Obligation: must. Article 5, paragraph 1 (a).", "التزام إلزامي. المادة 5، الفقرة 1 (أ).")}</div>
        <div class="govuk-radios" data-module="govuk-radios">
          ${[["yes", "Yes", "نعم"], ["partly", "In part", "جزئيًا"], ["no", "No", "لا"]].map(([v, en, ar], i) => `<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" id="s-${v}" name="status" value="${v}"${i === 1 ? " checked" : ""}><label class="govuk-label govuk-radios__label" for="s-${v}">${t(en, ar)}</label></div>`).join("\n          ")}
        </div></fieldset></div>
      <div data-when-status="yes partly"><fieldset class="govuk-fieldset o-entry"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${t("Measure 1", "التدبير 1")}</legend>
        <div class="govuk-form-group govuk-form-group--error"><label class="govuk-label" for="law">${t("Law", "القانون")}</label>
          <p class="govuk-error-message" id="law-e"><span class="govuk-visually-hidden">${t("Error:", "خطأ:")}</span> ${t("Enter the name of the law", "أدخل اسم القانون")}</p>
          <input class="govuk-input govuk-input--error" id="law" name="measures[0].law" aria-describedby="law-e"></div>
        <div class="govuk-form-group"><fieldset class="govuk-fieldset" role="group"><legend class="govuk-fieldset__legend">${t("Date it came into force", "تاريخ بدء النفاذ")}</legend><div class="govuk-date-input">
          ${[["Day", "اليوم", 2], ["Month", "الشهر", 2], ["Year", "السنة", 4]].map(([en, ar, w]) => `<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="d-${en}">${t(en, ar)}</label><input class="govuk-input govuk-date-input__input govuk-input--width-${w}" id="d-${en}" name="measures[0].${en}" inputmode="numeric"></div></div>`).join("")}</div></fieldset></div>
        <button class="govuk-button govuk-button--secondary" name="remove" value="measures-0">${t("Remove this measure", "احذف هذا التدبير")}</button></fieldset></div>
      <div class="govuk-form-group"><label class="govuk-label" for="how">${t("How is it applied?", "كيف يُطبَّق؟")}</label><textarea class="govuk-textarea" id="how" name="how" rows="4">${t("Since 2004 the High Court has decided 23 cases.", "منذ عام 2004 بتّت المحكمة العليا في 23 قضية.")}</textarea></div>
      <div class="govuk-form-group"><label class="govuk-label" for="file">${t("Upload a file", "حمّل ملفًا")}</label><div class="govuk-hint" id="file-h">${t("PDF, Word, picture or text, up to 50 MB", "ملف PDF أو Word أو صورة أو نص، حتى 50 ميغابايت")}</div><input class="govuk-file-upload" type="file" id="file" name="file" aria-describedby="file-h"></div>
      <div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${t("Stakeholders consulted", "الجهات التي استُشيرت")}</legend><div class="govuk-checkboxes" data-module="govuk-checkboxes">
        <div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="c1" name="c" value="1" checked><label class="govuk-label govuk-checkboxes__label" for="c1">${t("Public sector", "القطاع العام")}</label></div>
        <div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="c2" name="c" value="2"><label class="govuk-label govuk-checkboxes__label" for="c2">${t("Private sector", "القطاع الخاص")}</label></div></div></fieldset></div>
      <div class="govuk-form-group"><label class="govuk-label" for="sel">${t("Ministry", "الوزارة")}</label><select class="govuk-select" id="sel" name="m"><option>${t("Ministry of Justice", "وزارة العدل")}</option></select></div>
      <div class="govuk-button-group"><button class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">${t("Save and continue", "احفظ وتابع")}</button><button class="govuk-button govuk-button--secondary">${t("Save and leave", "احفظ واخرج")}</button><a class="govuk-link" href="#">${t("Cancel", "إلغاء")}</a></div>
    </form>
    <h2 class="govuk-heading-l">${t("Check your answers", "راجع إجاباتك")}</h2>
    <dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${t("Implemented", "نُفِّذ")}</dt><dd class="govuk-summary-list__value">${t("In part", "جزئيًا")}</dd><dd class="govuk-summary-list__actions"><a class="govuk-link" href="#">${t("Change", "تغيير")}<span class="govuk-visually-hidden"> ${t("implemented", "التنفيذ")}</span></a></dd></div>
      <div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${t("Law", "القانون")}</dt><dd class="govuk-summary-list__value">${t("Criminal Code, section 122, 2004", "القانون الجنائي، المادة 122، 2004")}</dd><dd class="govuk-summary-list__actions"><a class="govuk-link" href="#">${t("Change", "تغيير")}<span class="govuk-visually-hidden"> ${t("law", "القانون")}</span></a></dd></div></dl>
    <div class="govuk-inset-text">${t("Nobody outside your State sees this draft.", "لا يرى أحد من خارج دولتكم هذه المسودة.")}</div>
    <div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${t("Warning", "تنبيه")}</span> ${t("What you send cannot be taken back. A correction is a new version.", "لا يمكن سحب ما ترسله. والتصويب نسخة جديدة.")}</strong></div>`;
}
