// The frame of a page: head, banner, header, languages, navigation, footer.

const LANGUAGES = [
  ["ar", "العربية", "rtl"],
  ["zh", "中文", "ltr"],
  ["en", "English", "ltr"],
  ["fr", "Français", "ltr"],
  ["ru", "Русский", "ltr"],
  ["es", "Español", "ltr"],
];

export function frame(t, language, parts) {
  return `<!DOCTYPE html>
<html class="govuk-template" lang="${language}" dir="${t("ltr", "rtl")}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${t("Style guide", "دليل المكوّنات")} – Omnibus</title>
  <link rel="icon" href="../../dist/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="../../dist/${t("omnibus.css", "omnibus.rtl.css")}">
  <script type="module" src="../../dist/omnibus.js"></script>
</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">${t("Skip to main content", "انتقل إلى المحتوى الرئيسي")}</a>
<div class="o-demo-banner" role="region" aria-label="${t("Demonstration", "عرض توضيحي")}">
  <p class="o-demo-banner__text govuk-width-container"><strong>${t("Demonstration.", "عرض توضيحي.")}</strong>
    ${t("The States shown here are invented.", "الدول المعروضة هنا مُتخيَّلة.")}
    <a href="#main">${t("Read the messages sent", "اقرأ الرسائل المُرسَلة")}</a></p>
</div>
<header class="o-header">
  <div class="o-header__band"><div class="o-header__row govuk-width-container">
    <a class="o-header__name" href="#"><img class="o-header__logo" src="../../dist/logo.svg" alt="" width="40" height="40">Omnibus</a>
    <nav class="o-languages" aria-label="${t("Language", "اللغة")}"><ul class="o-languages__list">
      ${LANGUAGES.map(([code, name, dir]) => `<li><a class="o-languages__link" href="#${code}" lang="${code}" dir="${dir}" hreflang="${code}"${code === language ? ' aria-current="true"' : ""}>${name}</a></li>`).join("\n      ")}
    </ul></nav>
  </div></div>
  <nav class="o-header__nav" aria-label="${t("Main", "الرئيسي")}"><ul class="o-header__links govuk-width-container">
    <li class="o-header__item"><a class="o-header__link" href="#" aria-current="page">${t("Reviews", "الاستعراضات")}</a></li>
    <li class="o-header__item"><a class="o-header__link" href="#">${t("Treaty status", "حالة المعاهدات")}</a></li>
    <li class="o-header__item"><a class="o-header__link" href="#">${t("Treaty text", "نص المعاهدات")}</a></li>
    <li class="o-header__item o-header__item--end"><span>${t("R. Amari, Northland", "ر. عماري، نورثلاند")}</span>
      <form method="post" action="#" data-sign-out data-sign-out-user="1"><button class="o-header__button">${t("Sign out", "تسجيل الخروج")}</button></form></li>
  </ul></nav>
</header>
<div class="govuk-width-container">
  <nav class="govuk-breadcrumbs" aria-label="${t("Breadcrumb", "مسار التنقل")}"><ol class="govuk-breadcrumbs__list">
    <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="#">${t("Reviews", "الاستعراضات")}</a></li>
    <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="#">${t("Northland", "نورثلاند")}</a></li>
    <li class="govuk-breadcrumbs__list-item">${t("Self-assessment", "التقييم الذاتي")}</li>
  </ol></nav>
  <main class="govuk-main-wrapper" id="main">
    <a class="govuk-back-link" href="#">${t("Back", "رجوع")}</a>
    <h1 class="govuk-heading-xl">${t("Review of Northland", "استعراض نورثلاند")}</h1>
${parts}
  </main>
</div>
<footer class="o-footer"><div class="govuk-width-container">
  <ul class="o-footer__links"><li><a class="o-footer__link" href="#">${t("Help", "المساعدة")}</a></li>
    <li><a class="o-footer__link" href="#">${t("Accessibility", "سهولة الاستخدام")}</a></li>
    <li><a class="o-footer__link" href="#">${t("Confidentiality", "السرية")}</a></li></ul>
  <p class="o-footer__text">${t("Omnibus is free software for the review of how a treaty is carried out.", "أومنيبوس برنامج حر لاستعراض تنفيذ المعاهدات.")}</p>
</div></footer>
</body>
</html>
`;
}
