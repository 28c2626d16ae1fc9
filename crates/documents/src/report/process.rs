//! Section II: how the review was carried out.

use super::{
    content::{Expert, Visit, VisitKind},
    teller::Teller,
};
use crate::text::Text;

impl Teller<'_> {
    pub(super) fn process(&mut self) {
        let process = &self.content.process;
        self.basis();
        if let Some(visit) = &process.visit {
            self.visit(visit);
        }
        if !process.stakeholders.is_empty() {
            let stakeholders = self.words.list(&process.stakeholders);
            let args = [("state", self.state()), ("stakeholders", stakeholders.into())];
            self.numbered(Text::new(self.words.with("blueprint-process-stakeholders", &args)));
        }
        self.experts();
    }

    fn basis(&mut self) {
        let process = &self.content.process;
        let Some(response) = process.response_on else {
            return self.note("blueprint-notice-section-empty");
        };
        let means: Vec<_> = process
            .means
            .iter()
            .map(|id| self.words.get(&format!("blueprint-means-{id}")))
            .collect();
        let experts: Vec<_> = process.experts.iter().map(|expert| &expert.name).collect();
        let args = [
            ("state", self.state()),
            ("date", self.words.date(response).into()),
            ("reviewers", self.words.list(&self.content.reviewers).into()),
            ("means", self.words.list(&means).into()),
            ("experts", self.words.list(&experts).into()),
        ];
        let known = !means.is_empty() && !experts.is_empty();
        let key = match known {
            true => "blueprint-process-basis",
            false => "blueprint-process-basis-without-dialogue",
        };
        self.numbered(Text::new(self.words.with(key, &args)));
    }

    fn visit(&mut self, visit: &Visit) {
        let key = match (visit.kind, visit.from == visit.to) {
            (VisitKind::Country, false) => "blueprint-process-visit",
            (VisitKind::Country, true) => "blueprint-process-visit-one-day",
            (VisitKind::JointMeeting, false) => "blueprint-process-joint-meeting",
            (VisitKind::JointMeeting, true) => "blueprint-process-joint-meeting-one-day",
        };
        let args = [
            ("state", self.state()),
            ("reviewers", self.words.list(&self.content.reviewers).into()),
            ("from", self.words.date(visit.from).into()),
            ("to", self.words.date(visit.to).into()),
            ("date", self.words.date(visit.from).into()),
        ];
        self.numbered(Text::new(self.words.with(key, &args)));
    }

    fn experts(&mut self) {
        let experts = &self.content.process.experts;
        if experts.is_empty() {
            return;
        }
        let row = |expert: &Expert| {
            let cells = [&expert.state, &expert.name, &expert.position];
            cells.map(|text| vec![Text::new(text)]).to_vec()
        };
        let columns = [
            ("blueprint-table-state", 2),
            ("blueprint-table-expert", 3),
            ("blueprint-table-position", 4),
        ];
        self.table("documents-table-experts", &columns, experts.iter().map(row).collect());
    }
}
