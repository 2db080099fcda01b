package violations.house.screens;

public class Bystander {}
