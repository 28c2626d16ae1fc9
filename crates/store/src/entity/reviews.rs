//! Reviews and who takes part in them.

/// A review of one State.
pub mod review {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reviews")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub state: String,
        pub instruments: String,
        pub reviewing: String,
        pub languages: String,
        pub staff: String,
        pub started: String,
        pub stage: String,
        pub submitted_at: Option<i64>,
        pub circulated_at: Option<i64>,
        pub agreed_at: Option<i64>,
        pub dialogue: String,
        pub dialogue_revision: i64,
        pub published: Option<String>,
        pub opened_at: i64,
        pub cycle_id: Option<String>,
        pub of_cycle: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A step of the clock that was recorded as done.
pub mod recorded_step {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recorded_steps")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub step: String,
        pub done_on: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person's part in a review.
pub mod member {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "members")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub review_id: String,
        pub user_id: String,
        pub seat: String,
        pub participant: Option<String>,
        pub ministry: Option<String>,
        pub joined_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
