//! What the server does by itself: sends mails and reminders, forgets sessions that ended and files never used.

use std::time::Duration;

use omnibus_app::{files, notices, presence, reminders};

use crate::Site;

/// How often the queue of mails is looked at without being nudged.
const EVERY: Duration = Duration::from_secs(5);
/// How long after an act its mails are gathered before they go out.
const GATHER: Duration = Duration::from_millis(500);
/// How many looks at the queue lie between two clean-ups, and between two looks at what is due: about an hour.
const LOOKS: u32 = 720;

/// Works until the server stops.
pub async fn run(site: Site) {
    for look in 0_u32.. {
        if look.is_multiple_of(LOOKS) {
            clean_up(&site).await;
            remind(&site).await;
        }
        match notices::send_due(&site.app, site.post.as_ref()).await {
            Ok(0) => {}
            Ok(sent) => tracing::info!(sent, "mails handed over"),
            Err(error) => tracing::warn!(%error, "mails could not be sent"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = site.nudge.notified() => tokio::time::sleep(GATHER).await,
        }
    }
}

async fn remind(site: &Site) {
    match reminders::queue_due(&site.app).await {
        Ok(0) => {}
        Ok(queued) => tracing::info!(queued, "people are reminded of what is due"),
        Err(error) => tracing::warn!(%error, "nobody could be reminded of what is due"),
    }
}

async fn clean_up(site: &Site) {
    site.attempts.retain_recent();
    if let Err(error) = forget_ended_sessions(site).await {
        tracing::warn!(%error, "ended sessions could not be removed");
    }
    if let Err(error) = presence::forget(&site.app).await {
        tracing::warn!(%error, "who worked where could not be forgotten");
    }
    match files::forget(&site.app).await {
        Ok(0) => {}
        Ok(removed) => tracing::info!(removed, "files that were never used were removed"),
        Err(error) => tracing::warn!(%error, "files that were never used could not be removed"),
    }
}

async fn forget_ended_sessions(site: &Site) -> omnibus_app::Result<()> {
    let tx = site.app.store.begin().await?;
    tx.delete_ended_sessions(site.app.now()).await?;
    Ok(tx.commit().await?)
}
