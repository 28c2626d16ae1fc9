//! Cycles and the records of their lots.

/// A cycle of the mechanism.
pub mod cycle {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cycles")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub phase: i16,
        pub number: i16,
        pub first_year: i16,
        pub rules: String,
        pub invented: bool,
        pub participants: String,
        pub state: String,
        pub record: Option<String>,
        pub head_digest: String,
        pub revision: i64,
        pub years: i16,
        pub themes: String,
        pub closed: Option<String>,
        pub articles: Option<String>,
        pub launched: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
