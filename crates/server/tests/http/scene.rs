//! What many tests begin with: everyone in their seats, and one review at the stage wanted.

use omnibus_domain::review::StageName;
use omnibus_testkit::{Browser, Cast, TestApp, Who};

/// A site with its people, and the review that a test is about. Each area adds the paths it asks.
pub struct Scene {
    pub app: TestApp,
    pub cast: Cast,
    /// The address of the review.
    pub review: String,
}

impl Scene {
    /// The review at `stage`.
    pub async fn at(stage: StageName) -> Self {
        let (app, cast) = Cast::enter(TestApp::new().await).await;
        let review = format!("/reviews/{}", cast.review(stage));
        Self { app, cast, review }
    }

    /// A browser in which this person is signed in.
    pub async fn browser(&self, who: Who) -> Browser {
        self.app.browser_of(self.cast.user(who)).await
    }
}
