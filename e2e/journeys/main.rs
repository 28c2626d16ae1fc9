//! Journeys in a real browser through the real executable on demonstration data, each page checked by axe.

mod browser;
mod cycle;
mod figures;
mod help;
mod many_hands;
mod report;
mod said_once;
mod self_assessment;
mod site;
mod visitors;
mod whole_response;
mod words;
