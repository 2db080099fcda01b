package violations.house.knowledge;

public class Bystander {}
