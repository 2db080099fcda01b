package violations.house.governance;

public class Bystander {}
