//! Characters that are forms of one another, such as 龍 and 竜.

/// The forms of some characters, each with the character that stands for it. Every character of every name is looked up, so they are
/// sorted once and found by bisection.
pub(super) struct Forms(Vec<(char, char)>);

impl Forms {
    /// From groups of forms with blanks between them, in each the form first that stands for the others.
    pub(super) fn of(groups: &str) -> Forms {
        let mut forms: Vec<(char, char)> = Vec::new();
        for group in groups.split_whitespace() {
            let first = group.chars().next();
            forms.extend(group.chars().skip(1).zip(first.into_iter().cycle()));
        }
        crate::order::sort_by(&mut forms, Ord::cmp);
        Forms(forms)
    }

    /// The form that stands for this one, which may be itself.
    pub(super) fn base(&self, c: char) -> char {
        let found = self.0.binary_search_by_key(&c, |(form, _)| *form).ok();
        found.and_then(|at| self.0.get(at)).map_or(c, |(_, first)| *first)
    }
}

#[cfg(test)]
mod tests {
    use super::Forms;

    #[test]
    fn the_first_of_a_group_stands_for_the_others_and_any_other_character_for_itself() {
        let forms = Forms::of("ba dc  e");
        assert_eq!("abcde".chars().map(|c| forms.base(c)).collect::<String>(), "bbdde");
    }
}
