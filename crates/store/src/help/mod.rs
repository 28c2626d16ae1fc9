//! Help while a State answers: its questions to the secretariat (M28).

mod enquiries;

pub use enquiries::{Enquiry, EnquiryMessage};
