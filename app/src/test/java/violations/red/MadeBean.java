package violations.red;

/** A bean by the word of a configuration. */
public class MadeBean {

    public String secret() {
        return "for administrators";
    }
}
