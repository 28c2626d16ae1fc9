//! What can stand in a variable of a message, when a template says it.

use omnibus_words::Arg;

/// What can fill a variable of a message in a template, owned or borrowed.
pub trait Said {
    /// The variable's value.
    fn said(&self) -> Arg;
}

impl Said for str {
    fn said(&self) -> Arg {
        Arg::from(self)
    }
}

impl Said for String {
    fn said(&self) -> Arg {
        Arg::from(self)
    }
}

impl Said for usize {
    fn said(&self) -> Arg {
        Arg::from(*self)
    }
}

impl Said for u16 {
    fn said(&self) -> Arg {
        Arg::from(*self)
    }
}

impl<T: Said + ?Sized> Said for &T {
    fn said(&self) -> Arg {
        (**self).said()
    }
}
