//! The look of the columns, which their heads and cells share.

use pledge_core::query::Field;

/// The class of a column, and whether its values are aligned to the end.
pub(super) fn column_class(field: Field) -> (&'static str, bool) {
    match field {
        Field::Name => ("c-name", false),
        Field::Status => ("c-st", false),
        Field::Kind | Field::In => ("c-more", false),
        Field::Declared => ("c-date", false),
        Field::Target => ("c-goal", true),
        Field::Population => ("c-pop", true),
        Field::Area | Field::Density | Field::Households | Field::Solar => ("c-more", true),
    }
}
