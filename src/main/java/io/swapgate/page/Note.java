package io.swapgate.page;

/** Why a person decides, as they write it beside the button. */
final class Note {
  /** The same as the text field's own bound. */
  private static final int LONGEST = 2_000;

  private Note() {}

  /** What fits. */
  static String bounded(String note) {
    return note.length() > LONGEST ? note.substring(0, LONGEST) : note;
  }
}
