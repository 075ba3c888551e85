package nl.inbreng.web.parts;

/** The control with which a question is answered. */
public enum FieldKind {
    TEXT("text"), EMAIL("email"), DATE("date"), FILE("file"),
    LONG_TEXT(""), SELECT(""), RADIO("radio"), CHECKBOX("checkbox"), CHECKBOXES("checkbox");

    private final String inputType;

    FieldKind(String inputType) {
        this.inputType = inputType;
    }

    /** Value of the HTML {@code type} attribute; empty where the control is no {@code input}. */
    public String inputType() {
        return inputType;
    }

    /** Whether the question is a group of controls with a legend. */
    public boolean grouped() {
        return this == RADIO || this == CHECKBOXES;
    }
}
