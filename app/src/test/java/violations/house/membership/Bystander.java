package violations.house.membership;

public class Bystander {}
