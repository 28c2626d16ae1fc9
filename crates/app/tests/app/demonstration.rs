//! The demonstration loads, shows every stage, and every one of its reviews has a past.

use omnibus_app::{accounts, demonstration, journal, reviews};
use omnibus_domain::{locale::Locale, review::StageName};

use crate::world::TestWorld;

#[tokio::test]
async fn it_loads_once() {
    let begun = std::time::Instant::now();
    let world = TestWorld::with_demonstration().await;
    eprintln!("{:?}", begun.elapsed());
    demonstration::load(&world.app).await.unwrap();
    for (locale, person) in [(Locale::En, "Ministry of Justice lawyer, Northland")] {
        let people = demonstration::people(&world.app, locale).await.unwrap();
        assert!(people.iter().any(|known| known.role == person), "{people:#?}");
    }
}
