//! The self-assessment: who has which chapter, what was answered, what was sent.

/// A part given to a person: a question, or if that is empty the whole chapter.
pub mod assignment {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "assigned_parts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub chapter: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub member_id: String,
        pub due_on: Option<String>,
        pub assigned_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A part given to a ministry: a question, or if that is empty the whole chapter.
pub mod ministry_part {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ministry_parts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub chapter: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub ministry: String,
        pub due_on: Option<String>,
        pub assigned_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// That a person was reminded of a part.
pub mod reminder {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminders")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub chapter: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub member_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub due_on: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub reminder: String,
        pub sent_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What was said of an answer as it stood.
pub mod mark {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "question_marks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: String,
        pub mark: String,
        pub revision: i64,
        pub marked_by: String,
        pub marked_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A remark about a question, inside the State.
pub mod remark {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "remarks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub review_id: String,
        pub question_id: String,
        pub chapter: String,
        pub author: String,
        pub body: String,
        pub language: String,
        pub written_at: i64,
        pub settled_by: Option<String>,
        pub settled_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// That a person was seen at a question.
pub mod presence {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "presence")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub user_id: String,
        pub seen_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The present answer to a question.
pub mod answer {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "answers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: String,
        pub chapter: String,
        pub revision: i64,
        pub content: String,
        pub author: String,
        pub saved_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An answer as it once stood.
pub mod answer_version {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "answer_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub revision: i64,
        pub content: String,
        pub author: String,
        pub saved_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// From where an answer was taken over.
pub mod origin {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "origins")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: String,
        pub from_review: String,
        pub from_question: String,
        pub from_revision: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The stakeholders consulted.
pub mod consultation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "consultations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        pub revision: i64,
        pub stakeholders: String,
        pub saved_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A response as it was sent: never changed.
pub mod response {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "responses")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub review_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub content: String,
        pub digest: String,
        pub submitted_by: String,
        pub submitted_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A file of a review; its bytes lie under its hash.
pub mod file {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "files")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub review_id: String,
        pub chapter: String,
        pub sha256: String,
        pub name: String,
        pub media_type: String,
        pub size: i64,
        pub uploaded_by: String,
        pub of_state: bool,
        pub uploaded_at: i64,
        pub shared_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
